package org.fairwatt.tenancy.delivery;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.grid.PlanningWork;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.TenantId;

/**
 * The planner's work list as rows that count changes: what was planned is compared with what changed, so a change that
 * comes while a cluster is being planned is never lost.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class JdbcPlanningWork implements PlanningWork {

    private static final String LEASE = """
            UPDATE planning_work SET holder = ?, fencing_token = fencing_token + 1, leased_changes = changes,
                lease_until = clock_timestamp() + make_interval(secs => ?)
            WHERE (tenant_id, cluster_id) IN (
                SELECT tenant_id, cluster_id FROM planning_work
                WHERE changes > planned AND (lease_until IS NULL OR lease_until < clock_timestamp())
                ORDER BY changed_at LIMIT ? FOR UPDATE SKIP LOCKED)
            RETURNING tenant_id, cluster_id, fencing_token""";

    private static final String MINE =
            " WHERE tenant_id = ? AND cluster_id = ? AND fencing_token = ? AND holder IS NOT NULL";
    private static final String EXTEND =
            "UPDATE planning_work SET lease_until = clock_timestamp() + make_interval(secs => ?)" + MINE;
    private static final String DONE = """
            UPDATE planning_work SET holder = NULL, lease_until = NULL, planned = leased_changes,
                changed_at = CASE WHEN changes > leased_changes THEN clock_timestamp() ELSE changed_at END""" + MINE;

    @Resource(lookup = "jdbc/fairwatt-directory")
    DataSource directory;

    @Override
    public List<LeasedCluster> lease(int most, Duration leaseFor) {
        return run(LEASE, lease -> {
            lease.setString(1, ManagementFactory.getRuntimeMXBean().getName());
            lease.setDouble(2, seconds(leaseFor));
            lease.setInt(3, most);
            List<LeasedCluster> leased = new ArrayList<>();
            try (ResultSet rows = lease.executeQuery()) {
                while (rows.next()) {
                    leased.add(new LeasedCluster(
                            new TenantId(rows.getObject(1, UUID.class)),
                            new ClusterId(rows.getObject(2, UUID.class)),
                            rows.getLong(3)));
                }
            }
            return List.copyOf(leased);
        });
    }

    @Override
    public boolean extend(LeasedCluster leased, Duration leaseFor) {
        return run(EXTEND, extend -> {
            extend.setDouble(1, seconds(leaseFor));
            return updated(extend, leased, 2);
        });
    }

    @Override
    public boolean done(LeasedCluster leased) {
        return run(DONE, done -> updated(done, leased, 1));
    }

    private static boolean updated(PreparedStatement update, LeasedCluster leased, int first) throws SQLException {
        update.setObject(first, leased.tenant().value());
        update.setObject(first + 1, leased.cluster().value());
        update.setLong(first + 2, leased.fencingToken());
        return update.executeUpdate() == 1;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1_000.0;
    }

    private <T> T run(String sql, Step<T> step) {
        try (Connection connection = directory.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return step.run(statement);
        } catch (SQLException e) {
            Problem problem = Problem.of(ProblemCode.UNAVAILABLE, "The planner's work list does not answer.");
            problem.initCause(e);
            throw problem;
        }
    }

    @FunctionalInterface
    private interface Step<T> {
        T run(PreparedStatement statement) throws SQLException;
    }
}
