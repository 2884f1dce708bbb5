package org.fairwatt.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** Each rule of the house once, by name. */
final class HouseRules {

    /** All that we wrote and ship. */
    static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/jmh_generated/")) // JMH writes these itself
            .importPackages("org.fairwatt");

    private static final String[] DOMAIN = {
        "org.fairwatt.energy..", "org.fairwatt.time..", "org.fairwatt.geography..", "org.fairwatt.problem..",
        "org.fairwatt.tenant..", "org.fairwatt.site..", "org.fairwatt.grid..", "org.fairwatt.vehicle..",
        "org.fairwatt.reservation..", "org.fairwatt.tariff..", "org.fairwatt.notification..", "org.fairwatt.person..",
        "org.fairwatt.policy..", "org.fairwatt.fairness.."
    };
    private static final String ENGINE = "org.fairwatt.engine..";
    private static final String TENANCY = "org.fairwatt.tenancy..";
    private static final String ALLOCATION = "org.fairwatt.allocation..";
    private static final String CHARGING = "org.fairwatt.charging..";
    private static final String API = "org.fairwatt.api..";
    private static final String LAUNCHER = "org.fairwatt.launcher..";
    private static final String EXPLAIN = "org.fairwatt.launcher.decisions..";
    private static final String SMARTCAR = "org.fairwatt.smartcar..";
    private static final String BENCHMARKS = "org.fairwatt.benchmarks..";
    private static final String TENANT_ID = "org.hibernate.annotations.TenantId";
    private static final String SIMULATOR = "org.fairwatt.simulator..";

    private static final Set<String> VAGUE_NAMES =
            Set.of("util", "utils", "common", "commons", "dto", "impl", "helper", "helpers", "manager", "misc");

    private HouseRules() {}

    static final ArchRule DOMAIN_KNOWS_NOTHING_BUT_JAVA_AND_ITS_MAPPING = classes()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat(describe(
                    "are Java's, the domain's own, jspecify's, jakarta.persistence's or Hibernate's @TenantId",
                    HouseRules::isAllowedInDomain));

    static final ArchRule DOMAIN_PACKAGES_HAVE_NO_CYCLE =
            slices().matching("org.fairwatt.(*)..").should().beFreeOfCycles();

    static final ArchRule ENGINE_IS_PURE = noClasses()
            .that()
            .resideInAPackage(ENGINE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "java.sql..", "java.net..", "java.io..", "java.nio..", "org.hibernate..")
            .orShould()
            .dependOnClassesThat(are("java.time.Clock"))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(TENANCY, ALLOCATION, CHARGING, API);

    static final ArchRule TENANCY_KNOWS_NO_SIBLING =
            noDependency(TENANCY, ENGINE, ALLOCATION, CHARGING, SMARTCAR, API, LAUNCHER);
    static final ArchRule ALLOCATION_KNOWS_NO_SIBLING =
            noDependency(ALLOCATION, TENANCY, CHARGING, SMARTCAR, API, LAUNCHER);
    static final ArchRule CHARGING_KNOWS_NO_SIBLING =
            noDependency(CHARGING, TENANCY, ENGINE, ALLOCATION, SMARTCAR, API, LAUNCHER);
    static final ArchRule SMARTCAR_KNOWS_THE_DOMAIN_ONLY =
            noDependency(SMARTCAR, TENANCY, ENGINE, ALLOCATION, CHARGING, API, LAUNCHER);

    /** What the SDK does wrong is held in one place. */
    static final ArchRule ONLY_THE_ADAPTER_KNOWS_THE_SDK = noClasses()
            .that()
            .resideInAPackage("org.fairwatt..")
            .and()
            .resideOutsideOfPackage(SMARTCAR)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.smartcar..");

    static final ArchRule API_REACHES_USE_CASES_ONLY = noDependency(
            API, ENGINE, "org.fairwatt.tenancy.store..", "org.fairwatt.tenancy.delivery..", SMARTCAR, LAUNCHER);

    static final ArchRule LAUNCHER_STANDS_OUTSIDE = noDependency(LAUNCHER, TENANCY, ALLOCATION, CHARGING, API);

    /** It decides again on what was written down; nobody else there asks the engine anything. */
    static final ArchRule ONLY_EXPLAIN_ASKS_THE_ENGINE_FROM_OUTSIDE = noClasses()
            .that()
            .resideInAPackage(LAUNCHER)
            .and()
            .resideOutsideOfPackage(EXPLAIN)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ENGINE);

    static final ArchRule BENCHMARKS_MEASURE_FROM_OUTSIDE =
            noDependency(BENCHMARKS, TENANCY, ALLOCATION, CHARGING, API);

    static final ArchRule SIMULATOR_KNOWS_NOTHING_OF_THE_PRODUCT = noClasses()
            .that()
            .resideInAPackage(SIMULATOR)
            .should()
            .dependOnClassesThat(describe(
                    "are the product's",
                    type -> type.getPackageName().startsWith("org.fairwatt.")
                            && !type.getPackageName().startsWith("org.fairwatt.simulator")));

    static final ArchRule NOBODY_KNOWS_THE_SIMULATOR = noClasses()
            .that()
            .resideInAPackage("org.fairwatt..")
            .and()
            .resideOutsideOfPackage(SIMULATOR)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(SIMULATOR);

    static final ArchRule STORE_IS_THE_ONLY_DOOR_TO_THE_DATABASE = noClasses()
            .that()
            .resideInAnyPackage("org.fairwatt..")
            .and()
            .resideOutsideOfPackages("org.fairwatt.tenancy.store..", "org.fairwatt.tenancy.delivery..", LAUNCHER)
            .should()
            .dependOnClassesThat(are(
                    "jakarta.persistence.EntityManager",
                    "jakarta.persistence.Query",
                    "javax.sql.DataSource",
                    "java.sql.Connection",
                    "java.sql.Statement",
                    "java.sql.PreparedStatement"));

    static final ArchRule NO_ENTITY_LEAVES_THROUGH_THE_API = methods()
            .that()
            .areDeclaredInClassesThat(describe("the API shows", HouseRules::isShownByApi))
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should(new ArchCondition<>("not give an entity or embeddable") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    method.getReturnType().getAllInvolvedRawTypes().stream()
                            .filter(HouseRules::isMapped)
                            .forEach(type -> events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " gives the entity " + type.getName())));
                }
            });

    /** So that Hibernate narrows each of its queries too: the database is the second to hold them to the tenant, not the only one. */
    static final ArchRule EVERY_ENTITY_NAMES_ITS_TENANT = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(new ArchCondition<>("have a field with @TenantId") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (type.getFields().stream().noneMatch(field -> field.isAnnotatedWith(TENANT_ID))) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " names no tenant"));
                    }
                }
            });

    static final ArchRule NOBODY_READS_THE_CLOCK_BARE = noClasses()
            .that()
            .resideOutsideOfPackages(LAUNCHER, "org.fairwatt.realm..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    static final ArchRule NOBODY_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackage(LAUNCHER)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    static final ArchRule PACKAGES_ARE_NAMED_FOR_WHAT_THEY_HOLD = classes()
            .that()
            .resideInAPackage("org.fairwatt..")
            .should(new ArchCondition<>("not live in a package with a vague name") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    for (String part : type.getPackageName().split("\\.")) {
                        if (VAGUE_NAMES.contains(part)) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " lives in ." + part));
                        }
                    }
                }
            });

    /** Every package says what it is and is null-marked. */
    static Set<String> packagesWithoutInfo(JavaClasses house) {
        return house.stream()
                .map(JavaClass::getPackage)
                .filter(p -> p.getName().startsWith("org.fairwatt."))
                .filter(p ->
                        !p.getClasses().stream().allMatch(c -> c.getSimpleName().equals("package-info")))
                .filter(p -> !isNullMarked(p))
                .map(JavaPackage::getName)
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }

    private static boolean isNullMarked(JavaPackage p) {
        return p.tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
    }

    private static ArchRule noDependency(String from, String... to) {
        return noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(to);
    }

    private static DescribedPredicate<JavaClass> are(String... names) {
        Set<String> forbidden = Set.of(names);
        return describe("are any of " + forbidden, type -> forbidden.contains(type.getName()));
    }

    private static boolean isAllowedInDomain(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        boolean own = java.util.Arrays.stream(DOMAIN).anyMatch(d -> {
            String base = d.substring(0, d.length() - 2);
            return name.equals(base) || name.startsWith(base + ".");
        });
        return own
                || name.isEmpty()
                || name.equals("java.lang")
                || (name.startsWith("java.") && !name.startsWith("java.sql") && !name.startsWith("java.net"))
                || name.startsWith("org.jspecify")
                || name.equals("jakarta.persistence")
                || type.getName().equals(TENANT_ID);
    }

    private static boolean isShownByApi(JavaClass type) {
        return type.getPackageName().startsWith("org.fairwatt.api")
                && (type.isRecord() || type.isAnnotatedWith("org.eclipse.microprofile.graphql.GraphQLApi"));
    }

    private static boolean isMapped(JavaClass type) {
        return type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class);
    }
}
