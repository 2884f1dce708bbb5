package org.fairwatt.simulator.smartcar.garage;

import java.time.Duration;
import java.time.Instant;
import org.fairwatt.simulator.smartcar.garage.Leg.Doing;

/**
 * How a car is at a moment. What comes after follows from it and the time alone, however often somebody looks in between.
 *
 * @param energyWh in its battery
 * @param odometerM gone since it was built
 * @param awayM how far from home it is
 * @param heldAtPlug plugged in by hand: its day stands still until it is unplugged
 * @param mayCharge false after a stop, until it is started or plugged in anew
 * @param chargeLimit share of the battery at which it counts as full, 0.5 to 1
 */
record CarState(
        Instant at,
        double energyWh,
        double odometerM,
        double awayM,
        Stage stage,
        boolean heldAtPlug,
        boolean mayCharge,
        double chargeLimit) {

    private static final double RESERVE = 0.03; // share of the battery that nobody sets out with
    private static final double MILLIS_PER_HOUR = 3_600_000;
    private static final double STANDBY_W = 8; // what a sleeping car's electronics take: 0.2 kWh a day
    private static final double A_METRE = 1;

    /** At the beginning of its day. */
    static CarState atHome(Instant at, double energyWh, double odometerM, double chargeLimit, CarFacts facts) {
        Stage evening = Stage.eveningOf(facts);
        return new CarState(at, energyWh, odometerM, 0, evening, false, true, chargeLimit).inNextLeg(facts);
    }

    /** How it is at {@code moment}; as it is if that has passed. */
    CarState at(Instant moment, CarFacts facts) {
        CarState state = this;
        while (state.at.isBefore(moment)) {
            Duration span = Duration.between(state.at, moment);
            Duration rest = state.stage.rest(facts);
            state = state.after(state.heldAtPlug || span.compareTo(rest) < 0 ? span : rest, facts);
        }
        return state;
    }

    boolean isPluggedIn(CarFacts facts) {
        return heldAtPlug || doing(facts) == Doing.CHARGING;
    }

    boolean isCharging(CarFacts facts) {
        return isPluggedIn(facts) && mayCharge && energyWh < fullWh(facts);
    }

    boolean isFull(CarFacts facts) {
        return isPluggedIn(facts) && energyWh >= fullWh(facts);
    }

    boolean isMoving(CarFacts facts) {
        return !heldAtPlug && !stage.staysPut() && stage.legOf(facts).speedKmh() > 0;
    }

    /** Plugged in where it stands. */
    CarState pluggedIn() {
        return new CarState(at, energyWh, odometerM, awayM, stage, true, true, chargeLimit);
    }

    /** Unplugged; a leg in which it charges by itself is over then. */
    CarState unplugged(CarFacts facts) {
        CarState free = new CarState(at, energyWh, odometerM, awayM, stage, false, true, chargeLimit);
        return doing(facts) == Doing.CHARGING ? free.inNextLeg(facts) : free;
    }

    CarState allowedToCharge(boolean may) {
        return new CarState(at, energyWh, odometerM, awayM, stage, heldAtPlug, may, chargeLimit);
    }

    CarState limitedTo(double limit) {
        return new CarState(at, energyWh, odometerM, awayM, stage, heldAtPlug, mayCharge, limit);
    }

    CarState filledTo(double wh) {
        return new CarState(at, wh, odometerM, awayM, stage, heldAtPlug, mayCharge, chargeLimit);
    }

    /** One stretch of time in which nothing but the amounts changes. */
    private CarState after(Duration span, CarFacts facts) {
        double metres = isMoving(facts) ? stage.legOf(facts).metresIn(span) : 0;
        double outward = doing(facts) == Doing.DRIVING_HOME ? -metres : metres;
        CarState later = new CarState(
                at.plus(span),
                energyWhAfter(span, metres, facts),
                odometerM + metres,
                Math.max(0, awayM + outward),
                heldAtPlug ? stage : stage.after(span),
                heldAtPlug,
                mayCharge,
                chargeLimit);
        return later.stage.rest(facts).isZero() ? later.inNextLeg(facts) : later;
    }

    private double energyWhAfter(Duration span, double metres, CarFacts facts) {
        double hours = span.toMillis() / MILLIS_PER_HOUR;
        if (isCharging(facts)) {
            return Math.min(fullWh(facts), energyWh + facts.chargeW() * hours);
        }
        double standbyWh = isPluggedIn(facts) ? 0 : STANDBY_W * hours;
        return Math.max(0, energyWh - metres / 1000 * facts.whPerKm() - standbyWh);
    }

    private CarState inNextLeg(CarFacts facts) {
        Stage next = stage.next(facts, staysPutIn(stage.nextLegOf(facts), facts));
        return new CarState(at, energyWh, odometerM, awayM, next, heldAtPlug, true, chargeLimit);
    }

    /** It sets out only if it gets back, and comes home only from elsewhere. */
    private boolean staysPutIn(Leg leg, CarFacts facts) {
        return switch (leg.doing()) {
            case DRIVING_OUT -> {
                double thereAndBackWh = 2 * leg.metresIn(leg.length()) / 1000 * facts.whPerKm();
                yield energyWh < thereAndBackWh + RESERVE * facts.batteryWh();
            }
            case DRIVING_HOME -> awayM < A_METRE;
            case PARKED, CHARGING -> true;
        };
    }

    private Doing doing(CarFacts facts) {
        return stage.legOf(facts).doing();
    }

    private double fullWh(CarFacts facts) {
        return chargeLimit * facts.batteryWh();
    }
}
