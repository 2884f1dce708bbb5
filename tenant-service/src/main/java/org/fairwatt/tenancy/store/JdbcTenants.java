package org.fairwatt.tenancy.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.fairwatt.geography.Position;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.Tenant;
import org.fairwatt.tenant.TenantId;
import org.fairwatt.tenant.TenantKind;
import org.fairwatt.tenant.TenantStatus;
import org.fairwatt.tenant.Tenants;

/**
 * The directory of tenants, read as a whole: it is asked at every call, is short, and changes seldom. What is known is at
 * most {@link #FRESH} old, so that a suspension bites quickly; whose people come first after it was added is known at once.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class JdbcTenants implements Tenants {

    static final Duration FRESH = Duration.ofSeconds(2);

    private static final String ALL =
            "SELECT id, alias, name, kind, status, zone, currency, latitude, longitude, join_code, emergency_number"
                    + " FROM tenant ORDER BY alias";

    @Resource(lookup = "jdbc/fairwatt-directory")
    DataSource directory;

    private volatile Known known = new Known(List.of(), Optional.empty());

    @Override
    public Optional<Tenant> byAlias(String alias) {
        Predicate<Tenant> wanted = tenant -> tenant.alias().equals(alias);
        return first(wanted).or(() -> readAnew().stream().filter(wanted).findFirst());
    }

    @Override
    public Optional<Tenant> byId(TenantId id) {
        return first(tenant -> tenant.id().equals(id));
    }

    @Override
    public Optional<Tenant> byJoinCode(String joinCode) {
        String wanted = bare(joinCode);
        return first(tenant -> bare(tenant.joinCode()).equals(wanted));
    }

    @Override
    public List<Tenant> all() {
        Known now = known;
        return now.isFresh() ? now.tenants() : readAnew();
    }

    private List<Tenant> readAnew() {
        List<Tenant> tenants = read();
        known = new Known(tenants, Optional.of(System.nanoTime()));
        return tenants;
    }

    private Optional<Tenant> first(Predicate<Tenant> wanted) {
        return all().stream().filter(wanted).findFirst();
    }

    private List<Tenant> read() {
        try (Connection connection = directory.getConnection();
                PreparedStatement select = connection.prepareStatement(ALL);
                ResultSet rows = select.executeQuery()) {
            List<Tenant> tenants = new ArrayList<>();
            while (rows.next()) {
                tenants.add(tenant(rows));
            }
            return List.copyOf(tenants);
        } catch (SQLException e) {
            Problem problem = Problem.of(
                    ProblemCode.UNAVAILABLE, "The directory of tenants does not answer.\nMaybe try again in a minute.");
            problem.initCause(e);
            throw problem;
        }
    }

    private static Tenant tenant(ResultSet row) throws SQLException {
        return new Tenant(
                new TenantId(row.getObject("id", UUID.class)),
                row.getString("alias"),
                row.getString("name"),
                TenantKind.valueOf(row.getString("kind")),
                TenantStatus.valueOf(row.getString("status")),
                ZoneId.of(row.getString("zone")),
                Currency.getInstance(row.getString("currency")),
                new Position(row.getDouble("latitude"), row.getDouble("longitude")),
                row.getString("join_code"),
                row.getString("emergency_number"));
    }

    private static String bare(String joinCode) {
        return joinCode.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private record Known(List<Tenant> tenants, Optional<Long> readAtNanos) {

        boolean isFresh() {
            return readAtNanos
                    .filter(at -> System.nanoTime() - at < FRESH.toNanos())
                    .isPresent();
        }
    }
}
