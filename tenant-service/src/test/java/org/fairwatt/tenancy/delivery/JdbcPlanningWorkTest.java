package org.fairwatt.tenancy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.grid.PlanningWork.Backlog;
import org.fairwatt.grid.PlanningWork.LeasedCluster;
import org.fairwatt.tenancy.postgres.TestDatabase;
import org.fairwatt.tenant.TenantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdbcPlanningWorkTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final TestDatabase database = TestDatabase.shared();
    private final TenantId tenant = database.aTenant();
    private final ClusterId cluster = ClusterId.random();
    private final JdbcPlanningWork work = new JdbcPlanningWork();

    @BeforeEach
    void emptyList() {
        Events.forgetAll();
        work.directory = database.directory();
    }

    @Test
    void aChangedClusterIsLeasedToOneNodeUntilItIsDone() {
        change(cluster);

        LeasedCluster leased = lease();

        assertThat(leased).isEqualTo(new LeasedCluster(tenant, cluster, 1));
        assertThat(work.lease(LONG)).isEmpty();
        assertThat(work.done(leased, SHORT)).isTrue();
        assertThat(work.lease(LONG)).isEmpty();
    }

    @Test
    void aChangeDuringPlanningIsNotLost() {
        change(cluster);
        LeasedCluster leased = lease();
        change(cluster);

        assertThat(work.lease(LONG)).as("someone is planning it").isEmpty();
        assertThat(work.done(leased, SHORT)).isTrue();

        assertThat(work.lease(LONG)).contains(new LeasedCluster(tenant, cluster, 2));
    }

    @Test
    void anExpiredLeaseIsTakenOverWithAHigherTokenAndTheOldHolderIsShutOut() throws InterruptedException {
        change(cluster);
        LeasedCluster slow = work.lease(SHORT).orElseThrow();
        Thread.sleep(SHORT.toMillis() * 2);

        LeasedCluster quick = lease();

        assertThat(quick.fencingToken()).isGreaterThan(slow.fencingToken());
        assertThat(work.extend(slow, LONG)).isFalse();
        assertThat(work.done(slow, SHORT)).isFalse();
        assertThat(work.extend(quick, LONG)).isTrue();
        assertThat(work.done(quick, SHORT)).isTrue();
    }

    @Test
    void anExtendedLeaseIsNotTakenOver() throws InterruptedException {
        change(cluster);
        LeasedCluster leased = work.lease(Duration.ofSeconds(2)).orElseThrow();
        assertThat(work.extend(leased, LONG)).isTrue();
        Thread.sleep(2_100);

        assertThat(work.lease(LONG)).isEmpty();
    }

    @Test
    void aLeaseIsDoneOnlyOnce() {
        change(cluster);
        LeasedCluster leased = lease();

        assertThat(work.done(leased, SHORT)).isTrue();
        assertThat(work.done(leased, SHORT)).isFalse();
        assertThat(work.extend(leased, LONG)).isFalse();
    }

    @Test
    void whatThePlannerItselfDidCallsForNoPlan() throws SQLException {
        change(cluster);
        work.done(lease(), SHORT);

        Events.write(tenant, cluster.value(), "SlotMoved", false);
        new Outbox(database.directory()).claim();

        assertThat(work.lease(LONG)).isEmpty();
    }

    @Test
    void theLongestWaitingComesFirst() {
        ClusterId later = ClusterId.random();
        change(cluster);
        change(later);
        change(cluster); // it does not lose its place by changing again

        assertThat(lease().cluster()).isEqualTo(cluster);
        assertThat(lease().cluster()).isEqualTo(later);
    }

    @Test
    void manyNodesNeverPlanOneClusterAtTheSameTime() throws Exception {
        for (int i = 0; i < 20; i++) {
            change(ClusterId.random());
        }

        List<LeasedCluster> all = NodesAtOnce.lease(work, 8, 20);

        assertThat(all).hasSize(20).extracting(LeasedCluster::cluster).doesNotHaveDuplicates();
    }

    @Test
    void aClusterThatIsPutBackWaitsBehindTheOthersOfItsTenant() {
        ClusterId other = ClusterId.random();
        change(cluster);
        change(other);

        assertThat(work.putBack(lease(), SHORT)).isTrue();

        assertThat(lease().cluster()).isEqualTo(other);
        assertThat(lease()).isEqualTo(new LeasedCluster(tenant, cluster, 2));
    }

    @Test
    void whatWaitsIsCountedWithoutWhatIsBeingPlanned() {
        assertThat(work.backlog()).isEqualTo(new Backlog(0, Duration.ZERO));
        change(cluster);
        change(ClusterId.random());
        TestDatabase.run(
                database.superuser(),
                "UPDATE planning_work SET changed_at = clock_timestamp() - interval '90 s' WHERE cluster_id <> '%s'"
                        .formatted(cluster));

        assertThat(work.backlog().clusters()).isEqualTo(2);
        assertThat(work.backlog().oldestWait()).isBetween(Duration.ofSeconds(90), Duration.ofSeconds(110));
        lease();
        assertThat(work.backlog().clusters()).isEqualTo(1);
        assertThat(work.backlog().oldestWait()).isLessThan(Duration.ofSeconds(20));
    }

    private LeasedCluster lease() {
        return work.lease(LONG).orElseThrow();
    }

    private void change(ClusterId changed) {
        Events.change(tenant, changed);
    }
}
