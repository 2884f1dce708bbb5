package org.fairwatt.tenancy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.fairwatt.tenancy.postgres.TestDatabase;
import org.junit.jupiter.api.Test;

/** What was stored before there were prices in time. */
class TariffMigrationTest {

    private static final String NAME = "before_tariffs";
    private static final String TENANT = "00000000-0000-0000-0000-000000000001";
    private static final String ID = "'00000000-0000-0000-0000-00000000000%d'";

    @Test
    void whatWasPromisedAtOnePriceKeepsItAndItsFee() throws SQLException {
        TestDatabase.run(TestDatabase.shared().superuser(), "CREATE DATABASE %s OWNER fairwatt_owner".formatted(NAME));
        DataSource owner = TestDatabase.shared().another(NAME, "fairwatt_owner");
        DataSource superuser = TestDatabase.shared().another(NAME, "postgres");
        TestDatabase.migrate(owner, "4");
        TestDatabase.run(superuser, oldRows());

        TestDatabase.migrate(owner, "5");

        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT price_per_kwh, price_per_kwh_over, session_fee, idle_fee_per_hour FROM reservation"
                                + " ORDER BY id")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getBigDecimal(1)).isEqualByComparingTo(new BigDecimal("0.585")); // 0.39 × 1.5
            assertThat(row.getLong(2)).isEqualTo(1);
            assertThat(row.getBigDecimal(3)).isEqualByComparingTo(new BigDecimal("0.50"));
            assertThat(row.getBigDecimal(4)).isNull();
            assertThat(row.next()).isTrue(); // one that was refused has no price
            assertThat(row.getBigDecimal(1)).isNull();
        }
        assertThat(isStillForced(superuser)).isTrue();
    }

    private static boolean isStillForced(DataSource superuser) throws SQLException {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT bool_and(relforcerowsecurity) FROM pg_class WHERE relname IN"
                                + " ('site', 'charging_station', 'reservation', 'price_period')")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static String[] oldRows() {
        String tenant = "'" + TENANT + "'";
        String things = tenant + ", " + ID.formatted(2);
        return new String[] {
            "INSERT INTO tenant (id, alias, name, kind, zone, currency, latitude, longitude, join_code) VALUES"
                    + " (%s, 'old', 'Old', 'COMMUNITY', 'UTC', 'EUR', 54, 10, 'ABCD-EFGH')".formatted(tenant),
            "INSERT INTO site (tenant_id, id, code, name, address, kind, zone, latitude, longitude, currency,"
                    + " price_per_kwh, session_fee) VALUES (%s, 's', 'S', '', 'DWELL', 'UTC', 54, 10, 'EUR', 0.39, 0.50)"
                            .formatted(things),
            "INSERT INTO cluster (tenant_id, id, code, name, rating_w, zone, base_load_w, price_multiplier) VALUES"
                    + " (%s, 'T', 'T', 100, 'UTC', array_fill(0::bigint, ARRAY[96]), 1.5)".formatted(things),
            "INSERT INTO charging_station (tenant_id, id, site_id, cluster_id, code, name, latitude, longitude) VALUES"
                    + " (%s, %s, %s, 'C', 'C', 54, 10)".formatted(things, ID.formatted(2), ID.formatted(2)),
            "INSERT INTO evse (tenant_id, id, station_id, cluster_id, label, current_type, max_power_w, phases,"
                    + " connectors, accessible) VALUES (%s, %s, %s, '1', 'AC', 11000, 3, 'IEC_62196_T2', false)"
                            .formatted(things, ID.formatted(2), ID.formatted(2)),
            "INSERT INTO vehicle (tenant_id, id, owner_id, make, model, battery_wh, max_ac_w, max_dc_w, ac_phases,"
                    + " connectors, registered_at, details_confirmed) VALUES (%s, %s, 'A', 'B', 52000, 11000, 0, 3, 'X', now(), true)"
                            .formatted(things, ID.formatted(9)),
            reservation(3, "RESERVED", ID.formatted(2)),
            reservation(4, "REJECTED", "NULL")
        };
    }

    private static String reservation(int number, String status, String place) {
        String promised = "NULL".equals(place)
                ? "NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL"
                : "%1$s, %1$s, %1$s, '2026-11-24 12:00Z', '2026-11-24 13:00Z', '2026-11-24 12:00Z', '2026-11-24 13:00Z',"
                                .formatted(place)
                        + " 11000, 10000, 6.35, 6.35, 1.5, 'EUR'";
        return ("INSERT INTO reservation (tenant_id, id, person_id, vehicle_id, station_ids, wanted_wh, earliest_start,"
                        + " latest_end, category, status, reason_code, policy_version, requested_at, changed_at, moves,"
                        + " version, cluster_id, station_id, evse_id, plugged_from, plugged_until, starts_at, ends_at,"
                        + " limit_w, promised_wh, price_expected, price_ceiling, price_multiplier, currency) VALUES ('%s',"
                        + " %s, %s, %s, ARRAY[%s::uuid], 10000, '2026-11-24 12:00Z', '2026-11-24 18:00Z', 'PUBLIC', '%s',"
                        + " 'AS_REQUESTED', 1, now(), now(), 0, 0, %s)")
                .formatted(
                        TENANT,
                        ID.formatted(number),
                        ID.formatted(9),
                        ID.formatted(2),
                        ID.formatted(2),
                        status,
                        promised);
    }
}
