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
import java.util.Optional;
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
 *
 * <p>Whose turn it is, is start-time fair queueing (Goyal, Vin and Cheng, SIGCOMM 1996): each tenant has a clock that runs
 * by the time spent for it, and the least clock is next. A clock that stood still while the tenant had nothing to plan is
 * put forward to where the last turn of all began, so that nobody saves up a lead. A lease is charged what the cluster's
 * last pass took, which keeps several nodes from all taking the same tenant's; giving it back puts that right.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class JdbcPlanningWork implements PlanningWork {

    private static final String DUE = "changes > planned AND (lease_until IS NULL OR lease_until < clock_timestamp())";

    private static final String LEASE = """
            WITH next AS MATERIALIZED (
                SELECT w.tenant_id, w.cluster_id, greatest(t.clock_ms, last.began_ms) AS began_ms
                FROM planning_work w LEFT JOIN planning_turn t USING (tenant_id),
                    (SELECT coalesce(max(began_ms), 0) AS began_ms FROM planning_turn) last
                WHERE %s
                ORDER BY 3, w.changed_at LIMIT 1 FOR UPDATE OF w SKIP LOCKED
            ), leased AS (
                UPDATE planning_work w SET holder = ?, fencing_token = w.fencing_token + 1, leased_changes = w.changes,
                    lease_until = clock_timestamp() + make_interval(secs => ?)
                FROM next WHERE w.tenant_id = next.tenant_id AND w.cluster_id = next.cluster_id
                RETURNING w.tenant_id, w.cluster_id, w.fencing_token, w.pass_ms, next.began_ms
            ), charged AS (
                INSERT INTO planning_turn AS turn (tenant_id, began_ms, clock_ms)
                SELECT tenant_id, began_ms, began_ms + pass_ms FROM leased
                ON CONFLICT (tenant_id) DO UPDATE SET began_ms = greatest(turn.clock_ms, excluded.began_ms),
                    clock_ms = greatest(turn.clock_ms, excluded.began_ms) + excluded.clock_ms - excluded.began_ms
            )
            SELECT tenant_id, cluster_id, fencing_token FROM leased""".formatted(DUE);

    private static final String MINE =
            " WHERE tenant_id = ? AND cluster_id = ? AND fencing_token = ? AND holder IS NOT NULL";
    private static final String EXTEND =
            "UPDATE planning_work SET lease_until = clock_timestamp() + make_interval(secs => ?)" + MINE;

    private static final String GIVE_BACK = """
            WITH given AS (
                UPDATE planning_work SET holder = NULL, lease_until = NULL, pass_ms = ?, planned = %s,
                    changed_at = CASE WHEN changes > %s THEN clock_timestamp() ELSE changed_at END""" + MINE + """

                RETURNING tenant_id, new.pass_ms - old.pass_ms AS more_ms
            ), charged AS (
                UPDATE planning_turn turn SET clock_ms = greatest(0, turn.clock_ms + given.more_ms)
                FROM given WHERE turn.tenant_id = given.tenant_id
            )
            SELECT 1 FROM given""";
    private static final String DONE = GIVE_BACK.formatted("leased_changes", "leased_changes");
    private static final String PUT_BACK = GIVE_BACK.formatted("planned", "planned");

    private static final String BACKLOG = """
            SELECT count(*), coalesce(extract(epoch FROM clock_timestamp() - min(changed_at)) * 1000, 0)::bigint
            FROM planning_work WHERE\s""" + DUE;

    @Resource(lookup = "jdbc/fairwatt-directory")
    DataSource directory;

    @Override
    public Optional<LeasedCluster> lease(Duration leaseFor) {
        return run(LEASE, lease -> {
            lease.setString(1, ManagementFactory.getRuntimeMXBean().getName());
            lease.setDouble(2, seconds(leaseFor));
            try (ResultSet row = lease.executeQuery()) {
                return row.next() ? Optional.of(leased(row)) : Optional.empty();
            }
        });
    }

    private static LeasedCluster leased(ResultSet row) throws SQLException {
        return new LeasedCluster(
                new TenantId(row.getObject(1, UUID.class)),
                new ClusterId(row.getObject(2, UUID.class)),
                row.getLong(3));
    }

    @Override
    public boolean extend(LeasedCluster leased, Duration leaseFor) {
        return run(EXTEND, extend -> {
            extend.setDouble(1, seconds(leaseFor));
            name(extend, leased);
            return extend.executeUpdate() == 1;
        });
    }

    @Override
    public boolean done(LeasedCluster leased, Duration took) {
        return giveBack(DONE, leased, took);
    }

    @Override
    public boolean putBack(LeasedCluster leased, Duration took) {
        return giveBack(PUT_BACK, leased, took);
    }

    private boolean giveBack(String how, LeasedCluster leased, Duration took) {
        return run(how, give -> {
            give.setLong(1, took.toMillis());
            name(give, leased);
            try (ResultSet row = give.executeQuery()) {
                return row.next();
            }
        });
    }

    @Override
    public Backlog backlog() {
        return run(BACKLOG, backlog -> {
            try (ResultSet row = backlog.executeQuery()) {
                row.next();
                return new Backlog(row.getInt(1), Duration.ofMillis(row.getLong(2)));
            }
        });
    }

    /** After the first parameter come those of {@link #MINE}. */
    private static void name(PreparedStatement statement, LeasedCluster leased) throws SQLException {
        statement.setObject(2, leased.tenant().value());
        statement.setObject(3, leased.cluster().value());
        statement.setLong(4, leased.fencingToken());
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
