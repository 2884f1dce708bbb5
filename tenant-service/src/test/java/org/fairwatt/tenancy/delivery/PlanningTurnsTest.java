package org.fairwatt.tenancy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.grid.PlanningWork.LeasedCluster;
import org.fairwatt.tenancy.postgres.TestDatabase;
import org.fairwatt.tenant.TenantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose cluster is planned next. */
class PlanningTurnsTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final TestDatabase database = TestDatabase.shared();
    private final TenantId large = database.aTenant();
    private final TenantId small = database.aTenant();
    private final JdbcPlanningWork work = new JdbcPlanningWork();

    @BeforeEach
    void emptyList() {
        Events.forgetAll();
        work.directory = database.directory();
    }

    @Test
    void threeHundredClustersOfOneDontHoldUpTwoOfAnother() {
        wait(large, 300);
        wait(small, 2);

        List<TenantId> firstFour = Stream.generate(this::lease).limit(4).toList();

        assertThat(firstFour.subList(0, 2)).containsExactly(large, small);
        assertThat(firstFour).filteredOn(small::equals).hasSize(2);
    }

    @Test
    void whoChangesAllTheTimeGetsNoMoreThanItsTurn() {
        wait(large, 30);
        wait(small, 30);

        List<TenantId> planned = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            planned.add(planOne(SECOND, SECOND));
            wait(large, 1);
        }

        assertThat(planned).filteredOn(small::equals).hasSize(10);
    }

    @Test
    void turnsAreCountedByTimeSoThatLargeClustersDontWin() {
        wait(large, 40);
        wait(small, 40);
        Duration most = Duration.ofSeconds(9);

        List<TenantId> turns =
                Stream.generate(() -> planOne(most, SECOND)).limit(40).toList();

        long ofLarge = turns.stream().filter(large::equals).count() * most.toSeconds();
        long ofSmall = turns.stream().filter(small::equals).count();
        assertThat(ofLarge).as("seconds").isBetween(ofSmall - most.toSeconds(), ofSmall + most.toSeconds());
    }

    @Test
    void whoHadNothingToPlanForLongSavesUpNoLead() {
        wait(large, 30);
        for (int i = 0; i < 10; i++) {
            planOne(SECOND, SECOND);
        }
        wait(small, 30);

        List<TenantId> planned =
                Stream.generate(() -> planOne(SECOND, SECOND)).limit(10).toList();

        assertThat(planned).filteredOn(large::equals).hasSizeBetween(4, 6);
        assertThat(planned.subList(0, 3)).contains(small, large);
    }

    @Test
    void whatAPassTookIsWhatTheNextOneIsChargedAhead() {
        wait(large, 1);
        planOne(Duration.ofSeconds(20), SECOND);
        long before = clockOf(large);
        wait(large, 1);
        TestDatabase.run(database.superuser(), "UPDATE planning_work SET pass_ms = 20000");

        LeasedCluster leased = work.lease(LONG).orElseThrow();

        assertThat(before).isEqualTo(20_000);
        assertThat(clockOf(large)).isEqualTo(40_000);
        work.done(leased, SECOND);
        assertThat(clockOf(large)).isEqualTo(21_000);
    }

    @Test
    void whoLostItsLeaseIsNotChargedTwice() throws InterruptedException {
        wait(large, 1);
        LeasedCluster slow = work.lease(Duration.ofMillis(50)).orElseThrow();
        Thread.sleep(100);
        assertThat(lease()).isEqualTo(large);
        long before = clockOf(large);

        assertThat(work.done(slow, LONG)).isFalse();

        assertThat(clockOf(large)).isEqualTo(before);
    }

    @Test
    void severalNodesAtOnceServeBothAndNeverLeaseTheSame() throws Exception {
        wait(large, 100);
        wait(small, 4);

        List<LeasedCluster> first = NodesAtOnce.lease(work, 4, 5);

        assertThat(first).hasSize(20).extracting(LeasedCluster::cluster).doesNotHaveDuplicates();
        assertThat(first)
                .extracting(LeasedCluster::tenant)
                .filteredOn(small::equals)
                .hasSize(4);
    }

    /** Lets so many more clusters of a tenant wait. */
    private static void wait(TenantId tenant, int clusters) {
        for (int i = 0; i < clusters; i++) {
            Events.write(tenant, ClusterId.random().value(), "SlotAllocated", true);
        }
        Events.deliver();
    }

    private TenantId lease() {
        return work.lease(LONG).orElseThrow().tenant();
    }

    /** Plans the next cluster, which takes a time of its tenant's own; the tenant. */
    private TenantId planOne(Duration ofLarge, Duration ofSmall) {
        LeasedCluster leased = work.lease(LONG).orElseThrow();
        work.done(leased, leased.tenant().equals(large) ? ofLarge : ofSmall);
        return leased.tenant();
    }

    private long clockOf(TenantId tenant) {
        return database.number("SELECT clock_ms FROM planning_turn WHERE tenant_id = '%s'".formatted(tenant));
    }
}
