package org.fairwatt.e2e.server;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.fairwatt.reservation.Promise;
import org.fairwatt.site.StationId;

/** What was promised, counted apart from the product's own code. */
@ApplicationScoped
public class Ledger {

    @Resource(lookup = "jdbc/fairwatt")
    private DataSource database;

    /** The most power that is promised at one time. */
    static long peakW(List<Promise> promises) {
        return promises.stream()
                .mapToLong(at -> promises.stream()
                        .filter(other -> other.charging().contains(at.charging().start()))
                        .mapToLong(other -> other.limit().watts())
                        .sum())
                .max()
                .orElse(0);
    }

    /** How often two vehicles are promised the same EVSE at the same time; each pair counts twice. */
    static long overlaps(List<Promise> promises) {
        return promises.stream().collect(Collectors.groupingBy(Promise::evse)).values().stream()
                .flatMap(same -> same.stream()
                        .flatMap(one -> same.stream()
                                .filter(other -> other != one && other.plugged().overlaps(one.plugged()))))
                .count();
    }

    /** The reservations that hold a plug at {@code station}, by the database. */
    List<String> heldAt(StationId station) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement tenant =
                    connection.prepareStatement("select set_config('app.tenant_id', ?, true)")) {
                tenant.setString(1, TestTenant.OAKDALE.id().toString());
                tenant.execute();
            }
            try (PreparedStatement query = connection.prepareStatement(
                    "select id::text from reservation where station_id = ? and status = 'RESERVED'")) {
                query.setObject(1, station.value());
                List<String> ids = new ArrayList<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        ids.add(rows.getString(1));
                    }
                }
                connection.rollback();
                return ids;
            }
        }
    }
}
