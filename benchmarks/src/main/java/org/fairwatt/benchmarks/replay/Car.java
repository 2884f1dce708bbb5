package org.fairwatt.benchmarks.replay;

import java.util.Optional;
import org.fairwatt.benchmarks.log.Visit;
import org.jspecify.annotations.Nullable;

/** A car while it is plugged in: the truth about it, of which the policy sees only {@link #seen}. */
final class Car {
    private final Visit visit;
    private final long maxRateW;
    private final PromiseWatch watch = new PromiseWatch();
    private long deliveredWs;
    private long powerW;
    private @Nullable Long firstPower;

    Car(Visit visit, long maxRateW) {
        this.visit = visit;
        this.maxRateW = maxRateW;
    }

    int session() {
        return visit.session().index();
    }

    long arrival() {
        return visit.session().arrival();
    }

    long departure() {
        return visit.session().departure();
    }

    long powerW() {
        return powerW;
    }

    PluggedVehicle seen() {
        return new PluggedVehicle(
                session(),
                visit.session().station(),
                visit.session().arrival(),
                visit.told().energyWs(),
                visit.told().departure(),
                deliveredWs,
                isDrawing(),
                maxRateW);
    }

    void promise(Optional<Promised> promised) {
        promised.ifPresent(watch::announce);
    }

    /**
     * From {@code now} on it is given {@code watts}; a full one takes none.
     *
     * @return true when power flows for the first time
     */
    boolean take(long now, long watts) {
        powerW = isDrawing() ? watts : 0;
        if (powerW == 0 || firstPower != null) {
            return false;
        }
        firstPower = now;
        watch.powerFlows(now);
        return true;
    }

    /** When it will be full at this power: the first whole second at which it is. */
    long fullAt(long now) {
        return powerW == 0 ? Long.MAX_VALUE : now + (missingWs() + powerW - 1) / powerW;
    }

    /** Lets the power flow and gives how much that was, W·s: never more than what is missing. */
    long flow(long from, long to) {
        watch.pass(
                from,
                to,
                at -> deliveredWs + flowing(at - from),
                visit.session().demandWs());
        long energy = flowing(to - from);
        deliveredWs += energy;
        return energy;
    }

    SessionOutcome unplug(long now) {
        return new SessionOutcome(
                visit.session(),
                visit.isLie(),
                deliveredWs,
                firstPower,
                watch.isKept(now, deliveredWs, !isDrawing()),
                watch.moves());
    }

    private long flowing(long seconds) {
        return Math.min(powerW * seconds, missingWs());
    }

    private long missingWs() {
        return visit.session().demandWs() - deliveredWs;
    }

    private boolean isDrawing() {
        return missingWs() > 0;
    }
}
