package org.fairwatt.tenancy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fairwatt.tenancy.postgres.Catalogue;
import org.fairwatt.tenancy.postgres.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table is one tenant's, but for a short list; and the catalogue of the database says so. */
class CatalogueTest {

    private final Catalogue catalogue = new Catalogue(TestDatabase.shared().superuser());

    @Test
    void everyTableHasAMandatoryTenant() {
        assertThat(catalogue.tablesWithoutMandatoryTenant()).isEmpty();
    }

    @Test
    void everyTableFillsInTheTenantThatItsTransactionIsBoundTo() {
        assertThat(catalogue.tablesThatNeedTheTenantWrittenByHand()).isEmpty();
    }

    @Test
    void rowLevelSecurityIsForcedOnEveryTable() {
        assertThat(catalogue.tablesWithoutForcedRowSecurity()).isEmpty();
    }

    @Test
    void theOnePolicyOfEveryTableHoldsReadingAndWritingToTheTenant() {
        assertThat(catalogue.tablesWithoutExactlyTheTenantPolicy()).isEmpty();
    }

    @Test
    void theTenantLeadsEveryKeyReferenceAndExclusion() {
        assertThat(catalogue.tablesWithoutPrimaryKey()).isEmpty();
        assertThat(catalogue.constraintsThatTheTenantDoesNotLead()).isEmpty();
        assertThat(catalogue.referencesIntoTenantsFromOutside()).isEmpty();
    }

    @Test
    void nothingLooksWithItsOwnersEyes() {
        assertThat(catalogue.viewsWithTheirOwnersEyes()).isEmpty();
        assertThat(catalogue.functionsWithTheirOwnersRights()).isEmpty();
    }

    @Test
    void theApplicationsRolesOwnNothingAndHaveNoPowers() {
        for (String role : List.of("fairwatt_app", "fairwatt_directory")) {
            assertThat(catalogue.ownedBy(role)).as(role).isEmpty();
            assertThat(catalogue.powersOf(role)).as(role).isEmpty();
        }
    }

    @Test
    void theApplicationChangesOnlyWhatChangesAndDeletesOnlyWhatIsRememberedOfPeople() {
        Stream<String> unchanging = Stream.of(
                "allocation_policy",
                "audit_entry",
                "charging_station",
                "circuit",
                "evse",
                "idempotency_key",
                "invitation",
                "load_limit",
                "past_stay",
                "price_period",
                "site",
                "vehicle_reading");
        Stream<String> changing = Stream.of(
                "cluster",
                "connection_attempt",
                "decision_record",
                "fairness_memory",
                "notification",
                "presence",
                "reservation",
                "station_watch",
                "vehicle",
                "vehicle_connection");

        List<String> expected = Stream.of(
                        unchanging.flatMap(table -> Stream.of(table + ":INSERT", table + ":SELECT")),
                        changing.flatMap(table -> Stream.of(table + ":INSERT", table + ":SELECT", table + ":UPDATE")),
                        Stream.of(
                                "fairness_memory:DELETE",
                                "mail_work:INSERT",
                                "outbox:INSERT",
                                "past_stay:DELETE",
                                "presence:DELETE"))
                .flatMap(Function.identity())
                .toList();
        assertThat(catalogue.rightsOf("fairwatt_app")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theDirectorysRoleSeesOnlyWhatHasNoTenant() {
        assertThat(catalogue.rightsOf("fairwatt_directory"))
                .containsExactly(
                        "mail_work:SELECT",
                        "mail_work:UPDATE",
                        "outbox:DELETE",
                        "outbox:SELECT",
                        "outbox:UPDATE",
                        "person_settings:INSERT",
                        "person_settings:SELECT",
                        "person_settings:UPDATE",
                        "planning_turn:INSERT",
                        "planning_turn:SELECT",
                        "planning_turn:UPDATE",
                        "planning_work:INSERT",
                        "planning_work:SELECT",
                        "planning_work:UPDATE",
                        "tenant:SELECT");
    }

    /** The rules are worth nothing if they see nothing. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void aBrokenRuleIsSeen(String how, String breaking, String mending, Function<Catalogue, List<String>> rule) {
        TestDatabase.run(TestDatabase.shared().superuser(), breaking.split(";"));
        try {
            assertThat(rule.apply(catalogue)).isNotEmpty();
        } finally {
            TestDatabase.run(TestDatabase.shared().superuser(), mending);
        }

        assertThat(rule.apply(catalogue)).isEmpty();
    }

    static Stream<Arguments> broken() {
        String secured = "CREATE TABLE bad (tenant_id uuid NOT NULL, id uuid);"
                + "ALTER TABLE bad ENABLE ROW LEVEL SECURITY; ALTER TABLE bad FORCE ROW LEVEL SECURITY;";
        return Stream.of(
                breach("no tenant", "CREATE TABLE bad (id uuid)", Catalogue::tablesWithoutMandatoryTenant),
                breach(
                        "tenant may be null",
                        "CREATE TABLE bad (tenant_id uuid)",
                        Catalogue::tablesWithoutMandatoryTenant),
                breach("no default", secured, Catalogue::tablesThatNeedTheTenantWrittenByHand),
                breach(
                        "security not forced",
                        "CREATE TABLE bad (tenant_id uuid NOT NULL); ALTER TABLE bad ENABLE ROW LEVEL SECURITY",
                        Catalogue::tablesWithoutForcedRowSecurity),
                breach("no policy", secured, Catalogue::tablesWithoutExactlyTheTenantPolicy),
                breach(
                        "a policy that lets all through",
                        secured + "CREATE POLICY p ON bad USING (true)",
                        Catalogue::tablesWithoutExactlyTheTenantPolicy),
                breach(
                        "a second, laxer policy",
                        secured
                                + "CREATE POLICY p ON bad USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);"
                                + "CREATE POLICY q ON bad FOR SELECT USING (true)",
                        Catalogue::tablesWithoutExactlyTheTenantPolicy),
                breach("no primary key", secured, Catalogue::tablesWithoutPrimaryKey),
                breach(
                        "a key of the id alone",
                        "CREATE TABLE bad (tenant_id uuid NOT NULL, id uuid PRIMARY KEY)",
                        Catalogue::constraintsThatTheTenantDoesNotLead),
                breach(
                        "a unique index without the tenant",
                        "CREATE TABLE bad (tenant_id uuid NOT NULL, code text); CREATE UNIQUE INDEX ON bad (code)",
                        Catalogue::constraintsThatTheTenantDoesNotLead),
                breach(
                        "a reference from outside",
                        "ALTER TABLE planning_work ADD CONSTRAINT bad FOREIGN KEY (tenant_id, cluster_id) REFERENCES cluster NOT VALID",
                        "ALTER TABLE planning_work DROP CONSTRAINT bad",
                        Catalogue::referencesIntoTenantsFromOutside),
                breach(
                        "a view with its owner's eyes",
                        "CREATE VIEW bad AS SELECT * FROM vehicle",
                        "DROP VIEW bad",
                        Catalogue::viewsWithTheirOwnersEyes),
                breach(
                        "an application that may bypass security",
                        "ALTER ROLE fairwatt_app BYPASSRLS",
                        "ALTER ROLE fairwatt_app NOBYPASSRLS",
                        it -> it.powersOf("fairwatt_app")),
                breach(
                        "an application that owns a table",
                        "CREATE TABLE bad (id uuid); ALTER TABLE bad OWNER TO fairwatt_app",
                        it -> it.ownedBy("fairwatt_app")));
    }

    private static Arguments breach(String how, String breaking, Function<Catalogue, List<String>> rule) {
        return breach(how, breaking, "DROP TABLE bad", rule);
    }

    private static Arguments breach(
            String how, String breaking, String mending, Function<Catalogue, List<String>> rule) {
        return Arguments.of(how, breaking, mending, rule);
    }
}
