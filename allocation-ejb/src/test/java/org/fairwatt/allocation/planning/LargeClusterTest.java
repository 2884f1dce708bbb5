package org.fairwatt.allocation.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.allocation.town.Town.at;
import static org.fairwatt.allocation.town.Town.between;

import java.time.Duration;
import org.fairwatt.allocation.town.Town;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.Cluster;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.time.TimeWindow;
import org.junit.jupiter.api.Test;

/** A cluster with thousands of requests that could all be better off, and what it means for the next one. */
class LargeClusterTest {
    private static final int EVSES = 120;
    private static final int SLOTS_OF_EVSE = 12;
    private static final Duration LONGEST_PASS =
            PlanningTown.SPENT.multipliedBy(4).plusSeconds(10); // for reading and writing: the lease allows for it

    private final PlanningTown planner = new PlanningTown();
    private final Town town = planner.town;
    private final Cluster large = town.aTransformer("OAK", Power.ofKilowatts(2_000));
    private final Cluster small = town.aTransformer("ELM", Power.ofKilowatts(50));

    @Test
    void itsPassesEndInTimeAndItIsTakenUpAgainFromWhereItWas() {
        allOfThemWaitAnHourOrMore();
        planner.work.add(large, 1);

        planner.planning.round(() -> gainful() >= 2);

        assertThat(gainful()).as("gains in %s", planner.passes).isEqualTo(2);
        assertThat(planner.passes)
                .allSatisfy(pass -> assertThat(pass.took()).isLessThan(LONGEST_PASS))
                .extracting(PlanningPass::outcome)
                .containsOnly(PassOutcome.UNFINISHED);
        assertThat(planner.work.done).isEmpty();
    }

    @Test
    void whoComesAfterItIsPlannedBeforeItsSecondPass() {
        allOfThemWaitAnHourOrMore();
        ChargingStation station = town.aStation(small, 1);
        Reservation waiting = town.aReservation(town.aDriver(), station, 0, between(12, 18), between(16, 17));
        planner.work.add(large, 1);
        planner.work.add(small, 1);

        planner.planning.round(() -> planner.passes.size() >= 2);

        assertThat(waiting.promise().orElseThrow().charging().start()).isEqualTo(at(12));
        assertThat(planner.passes.get(0).outcome()).isEqualTo(PassOutcome.UNFINISHED);
        assertThat(planner.passes.get(1).gain().waiting()).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void anInterruptionLosesNothingOfIt() {
        allOfThemWaitAnHourOrMore();
        planner.work.add(large, 1);
        long began = System.nanoTime();

        planner.planning.round(() -> System.nanoTime() - began > PlanningTown.SPENT.toNanos() / 3);

        assertThat(planner.work.putBack).hasSize(1);
        assertThat(planner.work.done).isEmpty();
    }

    private long gainful() {
        return planner.passes.stream()
                .filter(pass -> !pass.gain().waiting().isZero())
                .count();
    }

    /** An hour of charging every two hours at each EVSE from noon on, though everybody would rather begin at eleven. */
    private void allOfThemWaitAnHourOrMore() {
        ChargingStation station = town.aStation(large, EVSES);
        TimeWindow wish = between(11, 12 + 2 * SLOTS_OF_EVSE);
        for (int evse = 0; evse < EVSES; evse++) {
            for (int slot = 0; slot < SLOTS_OF_EVSE; slot++) {
                int from = 12 + 2 * slot;
                town.placed(town.aDriver(), station, evse, wish, between(from, from + 1));
            }
        }
        town.reservations.flush();
    }
}
