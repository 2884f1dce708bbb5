package org.fairwatt.benchmarks.engine;

import java.time.Duration;
import java.time.Instant;
import org.fairwatt.benchmarks.replay.PluggedVehicle;
import org.fairwatt.energy.Energy;
import org.fairwatt.engine.dispatch.Outlook;
import org.fairwatt.engine.forecast.Experience;
import org.fairwatt.policy.PlanningRules;

/** What cars are expected to take and how long to stay: what was told, weighed by how such words came true before. */
final class Expectations {

    static final int HALF = 50; // percentile

    private static final int GONE_BY = PlanningRules.DEFAULT.departurePercentile();

    private static final long WS_PER_WH = 3_600;
    private static final Energy A_LITTLE =
            Energy.ofWattHours(300); // who draws beyond all expectation may take some more

    private final Experience<Integer> experience = new Experience<>();

    void learn(long now, PluggedVehicle gone) {
        experience.learnStay(gone.session(), toldStay(gone), Duration.ofSeconds(now - gone.arrival()));
        if (!gone.isDrawing()) {
            experience.learnEnergy(gone.session(), Energy.ofWattHours(gone.toldWs() / WS_PER_WH), delivered(gone));
        }
    }

    /** How long the whole stay takes at most with a probability of {@code percentile} %. */
    Duration stay(long now, PluggedVehicle seen, int percentile) {
        return experience.stay(seen.session(), toldStay(seen), Duration.ofSeconds(now - seen.arrival()), percentile);
    }

    /** How much the car takes in all at most with a probability of {@code percentile} %. */
    Energy energy(PluggedVehicle seen, int percentile) {
        return experience.energy(
                seen.session(),
                Energy.ofWattHours((seen.toldWs() + WS_PER_WH - 1) / WS_PER_WH),
                delivered(seen),
                percentile);
    }

    /** How much it takes from now on at most with a probability of {@code percentile} %; zero when it is full. */
    Energy more(PluggedVehicle seen, int percentile) {
        if (!seen.isDrawing()) {
            return Energy.ZERO;
        }
        Energy more = energy(seen, percentile).minusAtMost(delivered(seen));
        return more.isZero() ? A_LITTLE : more;
    }

    /** As dispatch sees it: the car is taken to leave by the policy's percentile. */
    Outlook outlook(long now, PluggedVehicle seen) {
        Duration left = stay(now, seen, GONE_BY).minusSeconds(now - seen.arrival());
        return new Outlook(Instant.ofEpochSecond(seen.arrival()), delivered(seen), more(seen, HALF), left, 0);
    }

    private static Duration toldStay(PluggedVehicle seen) {
        return Duration.ofSeconds(seen.toldDeparture() - seen.arrival());
    }

    private static Energy delivered(PluggedVehicle seen) {
        return Energy.ofWattHours(seen.deliveredWs() / WS_PER_WH);
    }
}
