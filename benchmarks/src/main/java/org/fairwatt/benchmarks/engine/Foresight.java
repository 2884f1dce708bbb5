package org.fairwatt.benchmarks.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.fairwatt.benchmarks.replay.PluggedVehicle;

/**
 * How long a car will wait for power, found by playing dispatch forward: all who are here take and stay as is expected now, and
 * nobody else comes.
 */
final class Foresight {

    private static final long WS_PER_WH = 3_600;
    private static final long STEP_S = Duration.ofMinutes(5).toSeconds(); // who was switched on stays on so long
    private static final int FINER = 8; // a step is at most this part of what has passed: a wait is known by its ratio
    private static final long FURTHEST_S = Duration.ofHours(24).toSeconds();

    private final SiteDispatch dispatch;
    private final Expectations expectations;

    Foresight(SiteDispatch dispatch, Expectations expectations) {
        this.dispatch = dispatch;
        this.expectations = expectations;
    }

    /** From {@code now} on, which is when {@code here}, the guests of {@code vehicles}, got their limits; about a day at most. */
    Duration waitOf(Guest waiting, long now, List<PluggedVehicle> vehicles, List<Guest> here) {
        if (!waiting.limit().isZero()) {
            return Duration.ZERO;
        }
        Guest ours = waiting.copy();
        List<Imagined> cars = new ArrayList<>();
        for (int index = 0; index < here.size(); index++) {
            Guest guest = here.get(index);
            cars.add(imagine(now, vehicles.get(index), guest == waiting ? ours : guest.copy()));
        }
        long passed = 0;
        while (ours.limit().isZero() && passed < FURTHEST_S) {
            long step = Math.max(STEP_S, passed / FINER);
            passed += step;
            long then = now + passed;
            cars.removeIf(car -> car.guest != ours && car.leaves <= then);
            cars.forEach(car -> car.charge(step * dispatch.watts(car.guest)));
            dispatch.tick(
                    then,
                    cars.stream().map(Imagined::seen).toList(),
                    cars.stream().map(car -> car.guest).toList());
        }
        return Duration.ofSeconds(passed);
    }

    private Imagined imagine(long now, PluggedVehicle seen, Guest guest) {
        long leaves =
                seen.arrival() + expectations.stay(now, seen, Expectations.HALF).toSeconds();
        long fullWs = seen.deliveredWs() + expectations.more(seen).wattHours() * WS_PER_WH;
        return new Imagined(seen, guest, leaves, fullWs);
    }

    /** A car as it would be. */
    private static final class Imagined {

        private final PluggedVehicle now;
        private final Guest guest;
        private final long leaves;
        private final long fullWs;
        private long deliveredWs;

        Imagined(PluggedVehicle now, Guest guest, long leaves, long fullWs) {
            this.now = now;
            this.guest = guest;
            this.leaves = leaves;
            this.fullWs = fullWs;
            this.deliveredWs = now.deliveredWs();
        }

        void charge(long wattSeconds) {
            deliveredWs = Math.min(fullWs, deliveredWs + wattSeconds);
        }

        PluggedVehicle seen() {
            return new PluggedVehicle(
                    now.session(),
                    now.station(),
                    now.arrival(),
                    now.toldWs(),
                    now.toldDeparture(),
                    deliveredWs,
                    deliveredWs < fullWs,
                    now.maxRateW());
        }
    }
}
