package org.fairwatt.benchmarks.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fairwatt.benchmarks.replay.PluggedVehicle;
import org.fairwatt.benchmarks.replay.ReplayPolicy;
import org.fairwatt.benchmarks.replay.SiteLimits;
import org.junit.jupiter.api.Test;

class PlainPoliciesTest {
    private static final long NOW = 100_000;
    private static final SiteLimits TEN_KW = new SiteLimits(10_000, 6_600, 900, 0, 1);

    private final PluggedVehicle first = vehicle(0, 90_000, 10, NOW + 36_000);
    private final PluggedVehicle hurried = vehicle(1, 91_000, 1, NOW + 1_800);
    private final PluggedVehicle needy = vehicle(2, 92_000, 60, NOW + 34_000);

    @Test
    void firstComeIsServedInTheOrderOfArrival() {
        assertThat(share("fcfs", needy, first, hurried)).containsExactly(0, 6_600, 3_400);
    }

    @Test
    void theEarliestDepartureGoesFirst() {
        assertThat(share("edf", first, hurried, needy)).containsExactly(0, 6_600, 3_400);
    }

    @Test
    void whoCanWaitShortestGoesFirst() {
        // laxity: 36,000 - 5,455 s, 1,800 - 545 s, 34,000 - 32,727 s
        assertThat(share("llf", first, hurried, needy)).containsExactly(0, 6_600, 3_400);
    }

    @Test
    void whoIsOverdueOrHasGotAllComesLast() {
        PluggedVehicle overdue = vehicle(3, 80_000, 50, NOW);
        PluggedVehicle sated = vehicle(4, 80_000, 0, NOW + 60);

        for (String policy : List.of("edf", "llf")) {
            assertThat(share(policy, overdue, sated, first)[2]).isEqualTo(6_600);
        }
    }

    @Test
    void equalSharesLeaveNoWattOver() {
        assertThat(share("round-robin", first, hurried, needy)).containsExactly(3_333, 3_333, 3_334);
    }

    @Test
    void whatASmallOneCannotTakeGoesToTheOthers() {
        PluggedVehicle small = new PluggedVehicle(5, "E", 0, 10, NOW + 9, 0, true, 1_000);

        assertThat(share("round-robin", first, small, needy)).containsExactly(4_500, 1_000, 4_500);
    }

    @Test
    void aFullCarTakesNothingFromAnother() {
        PluggedVehicle full = new PluggedVehicle(6, "E", 0, 10, NOW + 9, 10, false, 6_600);

        for (String policy : Policies.names()) {
            long[] watts = share(policy, full, first);

            assertThat(watts[1]).isBetween(6_590L, 6_600L); // a real station knows steps
            assertThat(watts[0]).isLessThanOrEqualTo(10_000 - watts[1]); // what is left over may be offered to it
        }
    }

    @Test
    void nobodyIsKnownByAnotherName() {
        assertThat(Policies.named("fifo")).isEmpty();
    }

    private static long[] share(String policy, PluggedVehicle... vehicles) {
        ReplayPolicy made = Policies.named(policy).orElseThrow().at(TEN_KW);
        List.of(vehicles).forEach(vehicle -> made.pluggedIn(NOW, vehicle));
        return made.share(NOW, List.of(vehicles));
    }

    private static PluggedVehicle vehicle(int session, long arrival, long kwh, long departure) {
        return new PluggedVehicle(session, "E", arrival, kwh * 3_600_000, departure, 0, true, 6_600);
    }
}
