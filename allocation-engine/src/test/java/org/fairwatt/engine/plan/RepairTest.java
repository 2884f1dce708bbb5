package org.fairwatt.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.engine.fixtures.ClusterBuilder.aCluster;
import static org.fairwatt.engine.fixtures.ClusterBuilder.evse;
import static org.fairwatt.engine.fixtures.ClusterBuilder.somebody;
import static org.fairwatt.engine.fixtures.Day.at;
import static org.fairwatt.engine.fixtures.Day.span;
import static org.fairwatt.engine.fixtures.NeedBuilder.aNeed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.fixtures.ClusterBuilder;
import org.fairwatt.engine.fixtures.Ledger;
import org.fairwatt.engine.fixtures.NeedBuilder;
import org.fairwatt.engine.fixtures.RandomTown;
import org.fairwatt.engine.fixtures.States;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.reservation.ReservationId;
import org.junit.jupiter.api.Test;

class RepairTest {

    private static final Power FULL = Power.ofWatts(7_400);

    private final Repair repair = new Repair();
    private final ReservationId first = somebody();
    private final ReservationId second = somebody();

    @Test
    void aPlanWithinItsLimitsStaysAsItIs() {
        Repaired repaired = repair.repair(bothAtEight(15).build(), List.of(any(first), any(second)));

        assertThat(repaired).isEqualTo(new Repaired(List.of(), List.of()));
    }

    @Test
    void whoWasPromisedLastIsMovedFirst() {
        ClusterState cluster = bothAtEight(15).limited(0, 8, "08:00", "09:00").build();

        Repaired repaired = repair.repair(cluster, List.of(any(first), any(second)));

        assertThat(repaired.dropped()).isEmpty();
        assertThat(repaired.moved()).singleElement().satisfies(move -> {
            assertThat(move.reservation()).isEqualTo(second);
            assertThat(move.placement().charging()).isEqualTo(span("09:00", "10:00"));
        });
    }

    @Test
    void anEmergencyIsMovedAfterAllOthers() {
        ClusterState cluster = bothAtEight(15).limited(0, 8, "08:00", "09:00").build();
        Need emergency =
                aNeed().of(second).from("08:00", "17:00").forAnEmergency().build();

        Repaired repaired = repair.repair(cluster, List.of(any(first), emergency));

        assertThat(repaired.moved()).extracting(Move::reservation).containsExactly(first);
    }

    @Test
    void anEmergencyGetsThePlaceThatIsLeft() {
        ClusterState cluster = bothAtEight(15).limited(0, 0, "08:00", "16:00").build();
        Need emergency =
                aNeed().of(second).from("08:00", "17:00").forAnEmergency().build();
        ClusterState narrow = States.withoutLimitOf(cluster, "nothing");

        Repaired repaired = repair.repair(narrow, List.of(until("16:30", first), emergency));

        assertThat(repaired.moved()).extracting(Move::reservation).contains(second);
        assertThat(repaired.moved().get(0).placement().charging()).isEqualTo(span("16:00", "17:00"));
    }

    @Test
    void whoFindsNoPlaceIsDropped() {
        ClusterState cluster = bothAtEight(15).limited(0, 8, "08:00", "17:00").build();

        Repaired repaired = repair.repair(cluster, List.of(until("09:00", first), until("09:00", second)));

        assertThat(repaired.moved()).isEmpty();
        assertThat(repaired.dropped()).containsExactly(second);
    }

    @Test
    void lessEnergyIsBetterThanNone() {
        ClusterState cluster = bothAtEight(15).limited(0, 12, "08:00", "17:00").build();

        Repaired repaired = repair.repair(cluster, List.of(until("09:00", first), until("09:00", second)));

        assertThat(repaired.dropped()).isEmpty();
        assertThat(repaired.moved()).singleElement().satisfies(move -> {
            assertThat(move.placement().limit()).isEqualTo(Power.ofWatts(3_700));
            assertThat(move.placement().energy()).isEqualTo(Energy.ofWattHours(3_700));
        });
    }

    @Test
    void onlyThoseBelowALoweredCircuitAreMoved() {
        ClusterState cluster = aCluster(50)
                .circuit("P1", 0, 4)
                .circuit("P2", 0, 20)
                .evseOn(1, "1", "A")
                .evseOn(2, "2", "B")
                .holding(first, "1", span("08:00", "09:00"), FULL, false)
                .holding(second, "2", span("08:00", "09:00"), FULL, false)
                .build();

        Repaired repaired = repair.repair(cluster, List.of(any(first), any(second)));

        assertThat(repaired.moved()).singleElement().satisfies(move -> {
            assertThat(move.reservation()).isEqualTo(first);
            assertThat(move.placement().limit()).isEqualTo(Power.ofWatts(3_700));
            assertThat(move.placement().charging()).isEqualTo(span("08:00", "10:00"));
        });
    }

    @Test
    void whoWasLiftedForNothingIsPutBackWhereItWas() {
        ReservationId third = somebody();
        ClusterState cluster = aCluster(16)
                .turnoverEvse("1", "A")
                .turnoverEvse("2", "A")
                .turnoverEvse("3", "A")
                .holding(first, "1", span("08:00", "09:00"), Power.ofKilowatts(7), false)
                .holding(second, "2", span("08:00", "09:00"), Power.ofKilowatts(6), false)
                .holding(third, "3", span("08:00", "09:00"), Power.ofKilowatts(2), false)
                .limited(0, 9, "08:00", "09:00")
                .build();

        Repaired repaired = repair.repair(cluster, List.of(any(first), any(third), any(second)));

        assertThat(repaired.moved()).extracting(Move::reservation).containsExactly(second);
        assertThat(repaired.moved().get(0).placement().charging().start()).isEqualTo(at("09:00"));
        assertThat(repaired.moved().get(0).placement().evse()).isNotEqualTo(evse("3"));
    }

    @Property(tries = 300)
    void aRepairedPlanIsAlwaysWithinItsLimits(@ForAll long seed) {
        RandomTown town = new RandomTown(seed, 48, 7);
        List<Need> needs = new ArrayList<>();
        ClusterState lowered = States.withLimitsAt(
                town.fill(town.cluster(10, 60), 30, needs), town.random().nextInt(100));

        Repaired repaired = repair.repair(lowered, needs);

        ClusterState after = States.without(lowered, repaired.dropped());
        Set<ReservationId> named = new HashSet<>(repaired.dropped());
        for (Move move : repaired.moved()) {
            after = States.with(after, move.reservation(), move.placement());
            assertThat(named.add(move.reservation())).isTrue();
        }
        assertThat(Ledger.faultsOf(after)).isEmpty();
        assertThat(after.commitments())
                .hasSize(lowered.commitments().size() - repaired.dropped().size());
    }

    private ClusterBuilder bothAtEight(int limitKw) {
        return aCluster(limitKw)
                .turnoverEvse("1", "A")
                .turnoverEvse("2", "A")
                .holding(first, "1", span("08:00", "09:00"), FULL, false)
                .holding(second, "2", span("08:00", "09:00"), FULL, false);
    }

    private static Need any(ReservationId id) {
        return until("17:00", id);
    }

    private static Need until(String end, ReservationId id) {
        return NeedBuilder.aNeed().of(id).from("08:00", end).build();
    }
}
