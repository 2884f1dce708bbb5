package org.fairwatt.tenancy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fairwatt.grid.ClusterId;
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

        List<LeasedCluster> leased = work.lease(10, LONG);

        assertThat(leased).containsExactly(new LeasedCluster(tenant, cluster, 1));
        assertThat(work.lease(10, LONG)).isEmpty();
        assertThat(work.done(leased.get(0))).isTrue();
        assertThat(work.lease(10, LONG)).isEmpty();
    }

    @Test
    void aChangeDuringPlanningIsNotLost() {
        change(cluster);
        LeasedCluster leased = work.lease(10, LONG).get(0);
        change(cluster);

        assertThat(work.lease(10, LONG)).as("someone is planning it").isEmpty();
        assertThat(work.done(leased)).isTrue();

        assertThat(work.lease(10, LONG)).containsExactly(new LeasedCluster(tenant, cluster, 2));
    }

    @Test
    void anExpiredLeaseIsTakenOverWithAHigherTokenAndTheOldHolderIsShutOut() throws InterruptedException {
        change(cluster);
        LeasedCluster slow = work.lease(10, SHORT).get(0);
        Thread.sleep(SHORT.toMillis() * 2);

        LeasedCluster quick = work.lease(10, LONG).get(0);

        assertThat(quick.fencingToken()).isGreaterThan(slow.fencingToken());
        assertThat(work.extend(slow, LONG)).isFalse();
        assertThat(work.done(slow)).isFalse();
        assertThat(work.extend(quick, LONG)).isTrue();
        assertThat(work.done(quick)).isTrue();
    }

    @Test
    void anExtendedLeaseIsNotTakenOver() throws InterruptedException {
        change(cluster);
        LeasedCluster leased = work.lease(10, Duration.ofSeconds(2)).get(0);
        assertThat(work.extend(leased, LONG)).isTrue();
        Thread.sleep(2_100);

        assertThat(work.lease(10, LONG)).isEmpty();
    }

    @Test
    void aLeaseIsDoneOnlyOnce() {
        change(cluster);
        LeasedCluster leased = work.lease(10, LONG).get(0);

        assertThat(work.done(leased)).isTrue();
        assertThat(work.done(leased)).isFalse();
        assertThat(work.extend(leased, LONG)).isFalse();
    }

    @Test
    void whatThePlannerItselfDidCallsForNoPlan() throws SQLException {
        change(cluster);
        work.done(work.lease(10, LONG).get(0));

        Events.write(tenant, cluster.value(), "SlotMoved", false);
        new Outbox(database.directory()).claim();

        assertThat(work.lease(10, LONG)).isEmpty();
    }

    @Test
    void theLongestWaitingComesFirst() {
        ClusterId later = ClusterId.random();
        change(cluster);
        change(later);
        change(cluster); // it does not lose its place by changing again

        assertThat(work.lease(1, LONG)).extracting(LeasedCluster::cluster).containsExactly(cluster);
        assertThat(work.lease(1, LONG)).extracting(LeasedCluster::cluster).containsExactly(later);
    }

    @Test
    void manyNodesNeverPlanOneClusterAtTheSameTime() throws Exception {
        for (int i = 0; i < 20; i++) {
            change(ClusterId.random());
        }

        List<LeasedCluster> all = new ArrayList<>();
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        try {
            Callable<List<LeasedCluster>> node = () -> work.lease(3, LONG);
            for (Future<List<LeasedCluster>> leased : nodes.invokeAll(java.util.Collections.nCopies(8, node))) {
                all.addAll(leased.get());
            }
        } finally {
            nodes.shutdownNow();
        }
        all.addAll(work.lease(20, LONG));

        assertThat(all).hasSize(20).extracting(LeasedCluster::cluster).doesNotHaveDuplicates();
    }

    private void change(ClusterId changed) {
        UUID id = changed.value();
        Events.write(tenant, id, "SlotAllocated", true);
        try {
            new Outbox(database.directory()).claim();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
