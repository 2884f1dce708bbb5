package org.fairwatt.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fairwatt.engine.fixtures.ClusterBuilder.aCluster;

import java.time.Duration;
import java.util.List;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.fixtures.Day;
import org.junit.jupiter.api.Test;

class ClusterStateTest {

    private static final BucketGrid ONE_BUCKET = new BucketGrid(Day.START, Duration.ofMinutes(15), 1);
    private static final List<Power> POWER = List.of(Power.ofKilowatts(10));

    @Test
    void aTreeWithALoopIsRefused() {
        GridNode transformer = new GridNode("T", -1, NodeKind.TRANSFORMER, POWER);
        GridNode first = new GridNode("A", 2, NodeKind.CIRCUIT, POWER);
        GridNode second = new GridNode("B", 1, NodeKind.CIRCUIT, POWER);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClusterState(
                        ONE_BUCKET, List.of(transformer, first, second), List.of(), List.of(), Rations.NONE))
                .withMessageContaining("parents come before their children");
    }

    @Test
    void aNodeNeedsAValueForEachBucket() {
        GridNode transformer = new GridNode("T", -1, NodeKind.TRANSFORMER, List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ClusterState(ONE_BUCKET, List.of(transformer), List.of(), List.of(), Rations.NONE))
                .withMessageContaining("has 0 values for 1 buckets");
    }

    @Test
    void thereIsNoClusterWithoutATransformer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClusterState(ONE_BUCKET, List.of(), List.of(), List.of(), Rations.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new GridNode("T", 0, NodeKind.TRANSFORMER, POWER));
    }

    @Test
    void anEvseHangsOnANodeThatIsThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aCluster(10).evseOn(1, "1", "A").build())
                .withMessageContaining("hangs on node 1; there are 1 nodes");
    }

    @Test
    void alikeEvsesOfAStationAreOnePoolAndEveryEvseIsInExactlyOne() {
        ClusterState cluster = aCluster(10)
                .turnoverEvse("1", "A")
                .turnoverEvse("2", "A")
                .accessibleEvse("3", "A")
                .turnoverEvse("4", "B")
                .build();

        assertThat(EvsePool.of(cluster.evses()))
                .extracting(EvsePool::evses)
                .containsExactly(List.of(0, 1), List.of(2), List.of(3));
    }
}
