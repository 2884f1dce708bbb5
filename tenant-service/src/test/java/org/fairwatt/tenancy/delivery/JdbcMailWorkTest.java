package org.fairwatt.tenancy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.fairwatt.tenancy.mail.MailJob;
import org.fairwatt.tenancy.postgres.TestDatabase;
import org.fairwatt.tenant.TenantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two senders on one database are two nodes. */
class JdbcMailWorkTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    private final TenantId tenant = TestDatabase.shared().aTenant();
    private final JdbcMailWork one = sender();
    private final JdbcMailWork other = sender();

    @BeforeEach
    void forgetOthers() {
        TestDatabase.run(TestDatabase.shared().superuser(), "DELETE FROM mail_work");
    }

    @Test
    void twoSendersNeverGetTheSame() {
        for (int i = 0; i < 50; i++) {
            wait(UUID.randomUUID());
        }

        List<CompletableFuture<List<MailJob>>> claims = Stream.of(one, other, one, other, one, other)
                .map(sender -> CompletableFuture.supplyAsync(() -> sender.claim(10, LONG)))
                .toList();
        List<MailJob> claimed =
                claims.stream().flatMap(claim -> claim.join().stream()).toList();

        assertThat(claimed).doesNotHaveDuplicates();
        assertThat(claimed).extracting(MailJob::tenant).containsOnly(tenant);
        assertThat(claimed.size() + one.claim(50, LONG).size()).isEqualTo(50);
        assertThat(other.claim(50, LONG)).isEmpty();
    }

    @Test
    void whatANodeDidNotFinishAnotherOneGetsAndTheFirstCantSpoilIt() {
        wait(UUID.randomUUID());
        MailJob lost = one.claim(1, Duration.ZERO).get(0);

        MailJob taken = other.claim(1, LONG).get(0);
        other.sent(taken);
        one.again(lost, Duration.ZERO, "came back late");

        assertThat(taken.attempt()).isEqualTo(2);
        assertThat(state("SENT")).isOne();
        assertThat(one.claim(1, LONG)).isEmpty();
    }

    @Test
    void whatFailedIsDueAgainLater() {
        wait(UUID.randomUUID());
        one.again(one.claim(1, LONG).get(0), Duration.ZERO, "dead");
        assertThat(other.claim(1, LONG)).hasSize(1);

        wait(UUID.randomUUID());
        one.again(one.claim(1, LONG).get(0), LONG, "dead");
        assertThat(other.claim(1, LONG)).isEmpty();
        assertThat(state("WAITING")).isEqualTo(2);
    }

    @Test
    void whatEndedSaysHow() {
        Stream.generate(UUID::randomUUID).limit(2).forEach(this::wait);
        List<MailJob> jobs = one.claim(2, LONG);

        one.leftOut(jobs.get(0), "Mail is turned off.");
        one.givenUp(jobs.get(1), "dead");

        assertThat(state("LEFT_OUT' AND remark = 'Mail is turned off.")).isOne();
        assertThat(state("GIVEN_UP' AND remark = 'dead")).isOne();
    }

    private void wait(UUID notification) {
        TestDatabase.run(
                TestDatabase.shared().superuser(),
                "INSERT INTO mail_work (tenant_id, notification_id) VALUES ('%s', '%s')"
                        .formatted(tenant, notification));
    }

    private static long state(String state) {
        return TestDatabase.shared().count("mail_work WHERE state = '%s'".formatted(state));
    }

    private static JdbcMailWork sender() {
        JdbcMailWork work = new JdbcMailWork();
        work.directory = TestDatabase.shared().directory();
        return work;
    }
}
