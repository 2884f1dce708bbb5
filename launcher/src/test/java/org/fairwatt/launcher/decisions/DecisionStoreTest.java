package org.fairwatt.launcher.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;
import org.fairwatt.engine.decision.DecisionText;
import org.fairwatt.launcher.platform.DatabaseOnly;
import org.fairwatt.launcher.platform.Platform;
import org.fairwatt.launcher.settings.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Records in a real PostgreSQL, with the product's own schema and by its own roles. */
@Timeout(120)
class DecisionStoreTest {
    private static final UUID RIVERBEND = UUID.randomUUID();
    private static final UUID OLD = UUID.randomUUID();
    private static final String CLUSTER = "INSERT INTO cluster (id, code, name, rating_w, zone, base_load_w,"
            + " price_multiplier, base_load_label) VALUES ('%s', 'OAK', 'Mill Lane', 20000, 'UTC',"
            + " array_fill(0::bigint, ARRAY[96]), 1, 'ESTIMATED')";
    private static final String VEHICLE =
            "INSERT INTO vehicle (id, owner_id, make, model, battery_wh, max_ac_w, max_dc_w,"
                    + " ac_phases, connectors, registered_at, details_confirmed)"
                    + " VALUES ('%s', '%s', 'Volt', 'One', 60000, 11000, 0, 3, 'IEC_62196_T2', now(), true)";

    @RegisterExtension
    static final DatabaseOnly DATABASE = new DatabaseOnly();

    @Test
    void aDecisionIsFoundInWhicheverTenantItIsAndReadAsItWasWritten() throws SQLException {
        try (Platform platform = DATABASE.start()) {
            fill(platform);
            DecisionStore store = new DecisionStore(platform.access());

            StoredDecision found = store.find(Decisions.RESERVATION).orElseThrow();

            assertThat(found.tenant()).isEqualTo("riverbend");
            assertThat(found.reasonNow()).isEqualTo("NO_POWER_TRANSFORMER");
            assertThat(found.boundByNow()).contains("Mill Lane");
            assertThat(found.promise()).isEmpty();
            assertThat(found.station(Decisions.LIBRARY)).isEqualTo("Library");
            assertThat(found.zone().getId()).isEqualTo("America/New_York");
            assertThat(found.policySet(3).orElseThrow().by()).contains("Olga");
            assertThat(new DecisionStory(found, ExplainCommand.read(found)).isSame())
                    .contains(true);
            assertThat(store.find(OLD).orElseThrow().record()).isEmpty();
            assertThat(store.find(OLD).orElseThrow().reasonNow()).isEqualTo("NOT_KNOWN_HERE");
            assertThat(store.find(UUID.randomUUID())).isEmpty();
        }
    }

    private static void fill(Platform platform) throws SQLException {
        Login owner = platform.access().databaseOwner();
        String record = DecisionText.write(Decisions.refused()).replace("'", "''");
        try (Connection connection =
                        DriverManager.getConnection(platform.access().databaseUrl(), owner.user(), owner.password());
                Statement statement = connection.createStatement()) {
            for (String tenant : new String[] {"elm", "riverbend", "willow"}) {
                statement.execute("INSERT INTO tenant (id, alias, name, kind, zone, currency, latitude, longitude,"
                        + " join_code, emergency_number) VALUES ('%s', '%s', '%s', 'COMMUNITY', 'UTC', 'USD', 41, -80, '%s', '911')"
                                .formatted(
                                        tenant.equals("riverbend") ? RIVERBEND : UUID.randomUUID(),
                                        tenant,
                                        tenant,
                                        "JOINCODE" + tenant.toUpperCase(Locale.ROOT)));
            }
            statement.execute("SET app.tenant_id = '%s'".formatted(RIVERBEND));
            place(statement);
            reservation(statement, Decisions.RESERVATION, "NO_POWER_TRANSFORMER");
            reservation(statement, OLD, "NOT_KNOWN_HERE");
            statement.execute(
                    "INSERT INTO decision_record (reservation_id, decided_at, record) VALUES ('%s', now(), '%s')"
                            .formatted(Decisions.RESERVATION, record));
            statement.execute(
                    "INSERT INTO allocation_policy (version, freeze_min, max_open_per_vehicle, plug_buffer_min,"
                            + " smallest_promise_pct, set_by, set_by_name) VALUES (3, 30, 2, 5, 10, '%s', 'Olga')"
                                    .formatted(UUID.randomUUID()));
        }
    }

    private static void place(Statement statement) throws SQLException {
        UUID site = UUID.randomUUID();
        UUID cluster = UUID.randomUUID();
        statement.execute("INSERT INTO site (id, code, name, address, kind, zone, latitude, longitude, currency,"
                + " price_per_kwh, session_fee) VALUES ('%s', 'S', 'Site', 'Street', 'TURNOVER', 'America/New_York', 41, -80,"
                        .formatted(site)
                + " 'USD', 0.3, 0)");
        statement.execute(CLUSTER.formatted(cluster));
        statement.execute("INSERT INTO charging_station (id, site_id, cluster_id, code, name, latitude, longitude)"
                + " VALUES ('%s', '%s', '%s', 'L', 'Library', 41, -80)".formatted(Decisions.LIBRARY, site, cluster));
        statement.execute(VEHICLE.formatted(Decisions.named("car"), UUID.randomUUID()));
    }

    private static void reservation(Statement statement, UUID id, String reason) throws SQLException {
        statement.execute("INSERT INTO reservation (id, person_id, vehicle_id, station_ids, wanted_wh, earliest_start,"
                + " latest_end, category, status, reason_code, reason_bound_by, policy_version, requested_at, changed_at,"
                + " moves, version) VALUES ('%s', '%s', '%s', ARRAY['%s']::uuid[], 11000, now(), now() + interval '4 h',"
                        .formatted(id, UUID.randomUUID(), Decisions.named("car"), Decisions.LIBRARY)
                + " 'FLEET', 'REJECTED', '%s', 'Mill Lane', 3, now(), now(), 0, 0)".formatted(reason));
    }
}
