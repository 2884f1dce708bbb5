package org.fairwatt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.fairwatt.allocation.broken.AllocationThatCallsTenancy;
import org.fairwatt.api.broken.LeakyView;
import org.fairwatt.charging.broken.OwnQueries;
import org.fairwatt.charging.util.Vague;
import org.fairwatt.energy.broken.DomainWithJakarta;
import org.fairwatt.energy.broken.EntityOfNobody;
import org.fairwatt.engine.broken.EngineWithAClock;
import org.fairwatt.launcher.broken.LauncherInside;
import org.fairwatt.simulator.broken.SimulatorInside;
import org.fairwatt.smartcar.broken.AdapterInside;
import org.fairwatt.tenancy.store.broken.Door;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that can't fail holds nothing: each is shown a class that breaks it. */
class RulesBiteTest {

    static Stream<Arguments> rulesAndWhoBreaksThem() {
        return Stream.of(
                Arguments.of(HouseRules.DOMAIN_KNOWS_NOTHING_BUT_JAVA_AND_ITS_MAPPING, DomainWithJakarta.class),
                Arguments.of(HouseRules.ENGINE_IS_PURE, EngineWithAClock.class),
                Arguments.of(HouseRules.TENANCY_KNOWS_NO_SIBLING, Door.class),
                Arguments.of(HouseRules.ALLOCATION_KNOWS_NO_SIBLING, AllocationThatCallsTenancy.class),
                Arguments.of(HouseRules.CHARGING_KNOWS_NO_SIBLING, Vague.class),
                Arguments.of(HouseRules.SMARTCAR_KNOWS_THE_DOMAIN_ONLY, AdapterInside.class),
                Arguments.of(HouseRules.ONLY_THE_ADAPTER_KNOWS_THE_SDK, OwnQueries.class),
                Arguments.of(HouseRules.API_REACHES_USE_CASES_ONLY, LeakyView.class),
                Arguments.of(HouseRules.LAUNCHER_STANDS_OUTSIDE, LauncherInside.class),
                Arguments.of(HouseRules.ONLY_EXPLAIN_ASKS_THE_ENGINE_FROM_OUTSIDE, LauncherInside.class),
                Arguments.of(HouseRules.SIMULATOR_KNOWS_NOTHING_OF_THE_PRODUCT, SimulatorInside.class),
                Arguments.of(HouseRules.NOBODY_KNOWS_THE_SIMULATOR, LauncherInside.class),
                Arguments.of(HouseRules.STORE_IS_THE_ONLY_DOOR_TO_THE_DATABASE, OwnQueries.class),
                Arguments.of(HouseRules.NO_ENTITY_LEAVES_THROUGH_THE_API, LeakyView.class),
                Arguments.of(HouseRules.EVERY_ENTITY_NAMES_ITS_TENANT, EntityOfNobody.class),
                Arguments.of(HouseRules.NOBODY_READS_THE_CLOCK_BARE, OwnQueries.class),
                Arguments.of(HouseRules.NOBODY_PRINTS, OwnQueries.class),
                Arguments.of(HouseRules.PACKAGES_ARE_NAMED_FOR_WHAT_THEY_HOLD, Vague.class));
    }

    @ParameterizedTest
    @MethodSource("rulesAndWhoBreaksThem")
    void theRuleCatchesWhoBreaksIt(ArchRule rule, Class<?> culprit) {
        JavaClasses broken = new ClassFileImporter().importClasses(culprit);

        assertThat(rule.allowEmptyShould(true).evaluate(broken).hasViolation()).isTrue();
    }

    @Test
    void aRingOfModulesIsCaught() {
        JavaClasses ring =
                new ClassFileImporter().importClasses(Door.class, Vague.class, AllocationThatCallsTenancy.class);

        assertThat(HouseRules.DOMAIN_PACKAGES_HAVE_NO_CYCLE.evaluate(ring).hasViolation())
                .isTrue();
    }

    @Test
    void aPackageWithoutItsInfoIsCaught() {
        JavaClasses broken = new ClassFileImporter().importClasses(OwnQueries.class);

        assertThat(HouseRules.packagesWithoutInfo(broken)).containsExactly("org.fairwatt.charging.broken");
    }
}
