package org.fairwatt.engine.insert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.engine.fixtures.ClusterBuilder.aCluster;
import static org.fairwatt.engine.fixtures.Day.span;
import static org.fairwatt.engine.fixtures.NeedBuilder.aNeed;

import java.util.ArrayList;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.fixtures.NeedBuilder;
import org.fairwatt.engine.fixtures.RandomTown;
import org.fairwatt.engine.fixtures.States;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Rations;
import org.junit.jupiter.api.Test;

/** What is kept for newcomers limits what goes beyond the floor, and nothing else. */
class RoomForNewcomersTest {

    private static final Rations MOST_FOR_NEWCOMERS = new Rations(100, 0, 80, 0);

    /** Half of the transformer is taken until 10:00. */
    private static final ClusterState HALF_TAKEN = aCluster(10)
            .turnoverEvse("1", "A")
            .turnoverEvse("2", "B")
            .taken("2", "08:00", "10:00", 5)
            .rationed(MOST_FOR_NEWCOMERS)
            .build();

    private final Inserter inserter = new Inserter();

    @Test
    void whoGetsNoMoreThanTheFloorGetsItWhenItIsThereFirst() {
        Placement place =
                best(HALF_TAKEN, aNeed().from("08:00", "12:00").floorWh(3_700)).orElseThrow();

        assertThat(place.energy()).isEqualTo(Energy.ofWattHours(3_700));
        assertThat(place.charging()).isEqualTo(span("08:00", "09:00"));
    }

    @Test
    void whoFindsMoreThanTheFloorLaterWaitsForIt() {
        Placement place =
                best(HALF_TAKEN, aNeed().from("08:00", "12:00").floorWh(3_000)).orElseThrow();

        assertThat(place.energy()).isEqualTo(Energy.ofWattHours(3_700));
        assertThat(place.charging()).isEqualTo(span("10:00", "12:00"));
    }

    @Test
    void whatIsNotLikelyToBeTakenLeavesMoreRoom() {
        ClusterState cluster = aCluster(10)
                .turnoverEvse("1", "A")
                .rationed(new Rations(100, 0, 30, 0))
                .build();
        NeedBuilder need = aNeed().from("08:00", "09:00").floorWh(1_000);

        Placement said = best(cluster, need).orElseThrow();
        Placement unlikely = best(cluster, need.likelyTaking(3_000)).orElseThrow();

        assertThat(said.limit()).isEqualTo(Power.ofWatts(5_550)); // beside 3 kW
        assertThat(unlikely.limit()).isEqualTo(Power.ofWatts(3_700)); // beside 6 kW
        assertThat(unlikely.energy()).isEqualTo(Energy.ofWattHours(3_700));
    }

    @Test
    void whatIsLikelyLeavesTheUsualRoomWhenThereIsNotMore() {
        ClusterState cluster = aCluster(10)
                .turnoverEvse("1", "A")
                .rationed(new Rations(100, 0, 45, 0))
                .build();

        Placement place = best(
                        cluster, aNeed().from("08:00", "09:00").floorWh(1_000).likelyTaking(3_000))
                .orElseThrow();

        assertThat(place.energy()).isEqualTo(Energy.ofWattHours(3_000));
        assertThat(place.limit()).isEqualTo(Power.ofWatts(3_700)); // beside 4.5 kW: beside 9 kW there is nothing
    }

    @Test
    void withoutAFloorNothingIsKeptForTheFloorsOfOthers() {
        ClusterState cluster =
                aCluster(8).turnoverEvse("1", "A").rationed(MOST_FOR_NEWCOMERS).build();

        Placement place = best(cluster, aNeed().from("08:00", "09:00").atLeastPercent(100))
                .orElseThrow();

        assertThat(place.charging()).isEqualTo(span("08:00", "09:00"));
    }

    @Property(tries = 1000)
    void nobodyIsRefusedOrGetsTheFloorLaterOrLessOfItForTheRoomThatIsKept(@ForAll long seed) {
        RandomTown town = new RandomTown(seed, 48, 7);
        ClusterState kept = town.fill(town.rationed(town.cluster(12, 60)), 10, new ArrayList<>());
        ClusterState open = States.rationed(kept, withoutRoom(kept.rations()));
        Need need = town.need();

        Optional<Placement> place = inserter.best(kept, need);

        Optional<Placement> most = inserter.best(open, need);
        assertThat(place.isPresent()).isEqualTo(most.isPresent());
        place.ifPresent(it -> {
            Energy possible = most.orElseThrow().energy();
            assertThat(it.energy()).isGreaterThanOrEqualTo(possible.min(need.floor()));
            if (it.energy().equals(possible) && (need.floor().isZero() || !possible.isMoreThan(need.floor()))) {
                assertThat(it.charging().start())
                        .isEqualTo(most.orElseThrow().charging().start());
            }
        });
    }

    private Optional<Placement> best(ClusterState cluster, NeedBuilder need) {
        return inserter.best(cluster, need.build());
    }

    private static Rations withoutRoom(Rations rations) {
        return new Rations(rations.fleetPercent(), rations.reservePercent(), 0, rations.keptFrom());
    }
}
