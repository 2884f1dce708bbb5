package org.fairwatt.tenancy.delivery;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.fairwatt.notification.NotificationId;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenancy.mail.MailJob;
import org.fairwatt.tenancy.mail.MailWork;
import org.fairwatt.tenant.TenantId;

/**
 * The mail's work list as rows. A claim is a due time in the future and the number of the attempt; whoever comes back
 * after another node's attempt has begun changes nothing any more.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class JdbcMailWork implements MailWork {

    private static final String CLAIM = """
            UPDATE mail_work SET attempts = attempts + 1, due_at = clock_timestamp() + make_interval(secs => ?)
            WHERE (tenant_id, notification_id) IN (
                SELECT tenant_id, notification_id FROM mail_work
                WHERE state = 'WAITING' AND due_at <= clock_timestamp()
                ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED)
            RETURNING tenant_id, notification_id, attempts,
                CAST(extract(epoch FROM clock_timestamp() - created_at) AS bigint)""";

    private static final String MINE =
            " WHERE tenant_id = ? AND notification_id = ? AND attempts = ? AND state = 'WAITING'";
    private static final String END =
            "UPDATE mail_work SET state = ?, remark = NULLIF(?, ''), ended_at = clock_timestamp()" + MINE;
    private static final String AGAIN =
            "UPDATE mail_work SET due_at = clock_timestamp() + make_interval(secs => ?), remark = ?" + MINE;

    @Resource(lookup = "jdbc/fairwatt-directory")
    DataSource directory;

    @Override
    public List<MailJob> claim(int most, Duration claimedFor) {
        return run(CLAIM, claim -> {
            claim.setDouble(1, seconds(claimedFor));
            claim.setInt(2, most);
            List<MailJob> jobs = new ArrayList<>();
            try (ResultSet rows = claim.executeQuery()) {
                while (rows.next()) {
                    jobs.add(new MailJob(
                            new TenantId(rows.getObject(1, UUID.class)),
                            new NotificationId(rows.getObject(2, UUID.class)),
                            rows.getInt(3),
                            Duration.ofSeconds(rows.getLong(4))));
                }
            }
            return List.copyOf(jobs);
        });
    }

    @Override
    public void sent(MailJob job) {
        end(job, "SENT", "");
    }

    @Override
    public void leftOut(MailJob job, String remark) {
        end(job, "LEFT_OUT", remark);
    }

    @Override
    public void givenUp(MailJob job, String remark) {
        end(job, "GIVEN_UP", remark);
    }

    @Override
    public void again(MailJob job, Duration pause, String remark) {
        run(AGAIN, again -> {
            again.setDouble(1, seconds(pause));
            again.setString(2, remark);
            return update(again, job);
        });
    }

    private void end(MailJob job, String state, String remark) {
        run(END, end -> {
            end.setString(1, state);
            end.setString(2, remark);
            return update(end, job);
        });
    }

    private static int update(PreparedStatement update, MailJob job) throws SQLException {
        update.setObject(3, job.tenant().value());
        update.setObject(4, job.notification().value());
        update.setInt(5, job.attempt());
        return update.executeUpdate();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1_000.0;
    }

    private <T> T run(String sql, Step<T> step) {
        try (Connection connection = directory.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return step.run(statement);
        } catch (SQLException e) {
            Problem problem = Problem.of(ProblemCode.UNAVAILABLE, "The mail's work list does not answer.");
            problem.initCause(e);
            throw problem;
        }
    }

    @FunctionalInterface
    private interface Step<T> {
        T run(PreparedStatement statement) throws SQLException;
    }
}
