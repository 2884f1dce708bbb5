package org.fairwatt.benchmarks.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.fairwatt.benchmarks.log.Visit;
import org.fairwatt.engine.forecast.WaitCalibration;

/**
 * Plays a log under a policy. Time goes in whole seconds from one event to the next: a car comes, leaves or becomes full, or a
 * bucket begins while somebody is plugged in. Between events the power stays. The replay holds the policy to its limits
 * itself, and what the product would tell of a wait to how it came out, so a policy can't flatter itself.
 */
public final class Replay {
    private static final long CAP_TOLERANCE_W = 1; // shares in whole watts may be rounded up

    private final SiteLimits site;
    private final List<Visit> visits;
    private final ReplayPolicy policy;
    private final Runnable sessionEnded;

    private final List<Car> plugged = new ArrayList<>();
    private final List<Car> arrived = new ArrayList<>();
    private final WaitCalibration<Integer> waitBands = new WaitCalibration<>();
    private final List<SessionOutcome> outcomes = new ArrayList<>();
    private final LoadCurve load;
    private final Set<Long> overCap = new HashSet<>();
    private int next;
    private long peakW;

    /**
     * @param visits in the order of arrival
     * @param sessionEnded is run once for each of them
     */
    public Replay(SiteLimits site, List<Visit> visits, ReplayPolicy policy, Runnable sessionEnded) {
        this.site = site;
        this.visits = List.copyOf(visits);
        this.policy = policy;
        this.sessionEnded = sessionEnded;
        this.load = new LoadCurve(site.bucketS());
    }

    /** @throws IllegalStateException if the policy gives a car less than nothing or more than it can take */
    public ReplayResult run() {
        long now = Long.MIN_VALUE;
        while (next < visits.size() || !plugged.isEmpty()) {
            long then = nextEvent(now);
            flow(now, then);
            now = then;
            unplug(now);
            plugIn(now);
            unplug(now); // stays of no length
            if (!plugged.isEmpty()) {
                share(now);
            }
        }
        outcomes.sort(Comparator.comparingInt(outcome -> outcome.session().index()));
        return new ReplayResult(List.copyOf(outcomes), load, peakW, overCap.size(), waitBands);
    }

    private long nextEvent(long now) {
        long event = next < visits.size() ? visits.get(next).session().arrival() : Long.MAX_VALUE;
        if (!plugged.isEmpty()) {
            event = Math.min(event, load.bucketStart(now) + site.bucketS());
        }
        for (Car car : plugged) {
            event = Math.min(event, Math.min(car.departure(), car.fullAt(now)));
        }
        return event;
    }

    private void flow(long from, long to) {
        long energyWs = 0;
        for (Car car : plugged) {
            energyWs += car.flow(from, to);
        }
        if (!plugged.isEmpty()) {
            load.add(from, energyWs);
        }
    }

    private void unplug(long now) {
        for (Iterator<Car> cars = plugged.iterator(); cars.hasNext(); ) {
            Car car = cars.next();
            if (car.departure() <= now) {
                cars.remove();
                arrived.remove(car);
                outcomes.add(car.unplug(now));
                policy.unplugged(now, car.seen());
                sessionEnded.run();
            }
        }
    }

    private void plugIn(long now) {
        while (next < visits.size() && visits.get(next).session().arrival() <= now) {
            Car car = new Car(visits.get(next++), site.maxRateW());
            plugged.add(car);
            arrived.add(car);
            car.promise(policy.pluggedIn(now, car.seen()));
        }
    }

    private void share(long now) {
        long[] watts = policy.share(now, plugged.stream().map(Car::seen).toList());
        if (watts.length != plugged.size()) {
            throw new IllegalStateException(
                    "The policy gave %d shares for %d cars.".formatted(watts.length, plugged.size()));
        }
        long drawnW = 0;
        for (int index = 0; index < watts.length; index++) {
            Car car = plugged.get(index);
            if (watts[index] < 0 || watts[index] > site.maxRateW()) {
                throw new IllegalStateException("The policy gave session %d a power (%d W) that isn't from 0 to %d W."
                        .formatted(car.session(), watts[index], site.maxRateW()));
            }
            car.promise(policy.promiseOf(car.session()));
            watchWait(now, car, car.take(now, watts[index]));
            drawnW += car.powerW();
        }
        peakW = Math.max(peakW, drawnW);
        if (drawnW > site.capW() + CAP_TOLERANCE_W) {
            overCap.add(load.bucketStart(now));
        }
    }

    /** What is forecast of a wait is asked as the car comes, before anything else can happen. */
    private void watchWait(long now, Car car, boolean isOver) {
        if (arrived.remove(car)) {
            policy.plannedWait(car.session()).ifPresent(wait -> waitBands.begins(car.session(), wait));
        }
        if (isOver) {
            waitBands.ends(car.session(), Duration.ofSeconds(now - car.arrival()));
        }
    }
}
