package org.fairwatt.benchmarks.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fairwatt.benchmarks.replay.PluggedVehicle;

/**
 * How long a car will wait for power, found by playing dispatch forward until it gets some. Nobody else comes, and all who are here
 * take and stay as they may by what is expected now. That is drawn by lot and played several times, and the median counts: who of
 * many is the first to make room comes sooner than if each did what is likeliest of them.
 */
final class Foresight {

    private static final int PLAYS = 20;
    private static final int ENOUGH_ALIKE = 4; // where what cars do is known, all plays are the same
    private static final int FINER = 32; // a step is at least this part of what has passed
    private static final long FURTHEST_S = Duration.ofHours(24).toSeconds();

    private final SiteDispatch dispatch;
    private final Expectations expectations;
    private final long seed;

    /** @param seed for what is drawn by lot: the same guest in the same place waits as long */
    Foresight(SiteDispatch dispatch, Expectations expectations, long seed) {
        this.dispatch = dispatch;
        this.expectations = expectations;
        this.seed = seed;
    }

    /** From {@code now} on, which is when {@code here}, the guests of {@code vehicles}, got their limits; about a day at most. */
    Duration waitOf(Guest waiting, long now, List<PluggedVehicle> vehicles, List<Guest> here) {
        if (!waiting.limit().isZero()) {
            return Duration.ZERO;
        }
        int ours = here.indexOf(waiting);
        Random random = new Random(seed + vehicles.get(ours).session());
        List<Lots> lots =
                vehicles.stream().map(vehicle -> new Lots(random, PLAYS)).toList();
        List<Long> waits = new ArrayList<>();
        while (waits.size() < PLAYS && !areEnough(waits)) {
            waits.add(play(imagined(now, vehicles, here, lots, waits.size()), ours, now));
        }
        return Duration.ofSeconds(
                waits.stream().sorted().skip((waits.size() - 1) / 2).findFirst().orElseThrow());
    }

    private static boolean areEnough(List<Long> waits) {
        return waits.size() == ENOUGH_ALIKE && waits.stream().distinct().count() == 1;
    }

    private List<ImaginedCar> imagined(
            long now, List<PluggedVehicle> vehicles, List<Guest> here, List<Lots> lots, int play) {
        List<ImaginedCar> cars = new ArrayList<>();
        for (int index = 0; index < here.size(); index++) {
            PluggedVehicle seen = vehicles.get(index);
            Lots drawn = lots.get(index);
            cars.add(new ImaginedCar(
                    seen,
                    here.get(index).copy(),
                    seen.arrival()
                            + expectations
                                    .stay(now, seen, drawn.stayPercentile(play))
                                    .toSeconds(),
                    expectations.more(seen, drawn.energyPercentile(play))));
        }
        return cars;
    }

    /** As the replay goes: from one event to the next, the car {@code ours} being there until it gets power. */
    private long play(List<ImaginedCar> cars, int ours, long now) {
        ImaginedCar waiting = cars.get(ours);
        long passed = 0;
        while (waiting.guest().limit().isZero() && passed < FURTHEST_S) {
            long step = Math.max(nextEvent(cars, now + passed) - now - passed, passed / FINER);
            passed += step;
            long then = now + passed;
            cars.forEach(car -> car.charge(step, dispatch.watts(car.guest())));
            cars.removeIf(car -> car != waiting && car.leaves() <= then);
            dispatch.tick(
                    then,
                    cars.stream().map(ImaginedCar::seen).toList(),
                    cars.stream().map(ImaginedCar::guest).toList());
        }
        return passed;
    }

    private long nextEvent(List<ImaginedCar> cars, long from) {
        long event = dispatch.nextBucket(from);
        for (ImaginedCar car : cars) {
            event = Math.min(event, car.nextEvent(from, dispatch.watts(car.guest())));
        }
        return event;
    }
}
