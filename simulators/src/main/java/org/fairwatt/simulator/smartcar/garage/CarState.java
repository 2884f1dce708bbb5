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
 * @param leg which leg of its day it is in
 * @param intoLeg how far into that leg
 * @param staysPut whether it leaves this leg's drive out
 * @param heldAtPlug plugged in by hand: its day stands still until it is unplugged
 * @param mayCharge false after a stop, until it is started or plugged in anew
 * @param chargeLimit share of the battery at which it counts as full, 0.5 to 1
 */
record CarState(
        Instant at,
        double energyWh,
        double odometerM,
        double awayM,
        int leg,
        Duration intoLeg,
        boolean staysPut,
        boolean heldAtPlug,
        boolean mayCharge,
        double chargeLimit) {

    private static final double RESERVE = 0.03; // share of the battery that nobody sets out with
    private static final double SECONDS_PER_HOUR = 3600;
    private static final double STANDBY_W = 8; // what a sleeping car's electronics take: 0.2 kWh a day

    static CarState atHome(Instant at, double energyWh, double odometerM, double chargeLimit) {
        return new CarState(at, energyWh, odometerM, 0, 0, Duration.ZERO, false, false, true, chargeLimit);
    }

    /** How it is at {@code moment}; as it is if that has passed. */
    CarState at(Instant moment, CarFacts facts) {
        CarState state = this;
        while (state.at.isBefore(moment)) {
            Duration span = Duration.between(state.at, moment);
            if (!state.heldAtPlug) {
                Duration rest = facts.day().get(state.leg).length().minus(state.intoLeg);
                span = span.compareTo(rest) < 0 ? span : rest;
            }
            state = state.after(span, facts);
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
        Doing doing = doing(facts);
        return !heldAtPlug && !staysPut && (doing == Doing.DRIVING_OUT || doing == Doing.DRIVING_HOME);
    }

    /** Plugged in where it stands, or unplugged; a leg that it charged in by itself is over then. */
    CarState plugged(boolean in, CarFacts facts) {
        if (in || doing(facts) != Doing.CHARGING) {
            return new CarState(
                    at, energyWh, odometerM, awayM, leg, intoLeg, staysPut, in, in || mayCharge, chargeLimit);
        }
        return new CarState(at, energyWh, odometerM, awayM, leg, intoLeg, staysPut, false, true, chargeLimit)
                .nextLeg(facts);
    }

    CarState allowedToCharge(boolean may) {
        return new CarState(at, energyWh, odometerM, awayM, leg, intoLeg, staysPut, heldAtPlug, may, chargeLimit);
    }

    CarState limitedTo(double limit) {
        return new CarState(at, energyWh, odometerM, awayM, leg, intoLeg, staysPut, heldAtPlug, mayCharge, limit);
    }

    CarState filledTo(double wh) {
        return new CarState(at, wh, odometerM, awayM, leg, intoLeg, staysPut, heldAtPlug, mayCharge, chargeLimit);
    }

    /** One stretch of time in which nothing but the amounts changes. */
    private CarState after(Duration span, CarFacts facts) {
        double hours = span.toMillis() / 1000.0 / SECONDS_PER_HOUR;
        double metres = isMoving(facts) ? facts.day().get(leg).metresIn(span) : 0;
        double energy = isCharging(facts)
                ? Math.min(fullWh(facts), energyWh + facts.chargeW() * hours)
                : energyWh - metres / 1000 * facts.whPerKm() - (isPluggedIn(facts) ? 0 : STANDBY_W * hours);
        double direction = doing(facts) == Doing.DRIVING_HOME ? -1 : 1;
        CarState later = new CarState(
                at.plus(span),
                Math.max(0, energy),
                odometerM + metres,
                Math.max(0, awayM + direction * metres),
                leg,
                heldAtPlug ? intoLeg : intoLeg.plus(span),
                staysPut,
                heldAtPlug,
                mayCharge,
                chargeLimit);
        boolean legIsOver = later.intoLeg.compareTo(facts.day().get(leg).length()) >= 0;
        return legIsOver ? later.nextLeg(facts) : later;
    }

    private CarState nextLeg(CarFacts facts) {
        int next = (leg + 1) % facts.day().size();
        return new CarState(
                at,
                energyWh,
                odometerM,
                awayM,
                next,
                Duration.ZERO,
                staysPutIn(facts.day().get(next), facts),
                heldAtPlug,
                true,
                chargeLimit);
    }

    /** It sets out only if it gets back, and comes home only from elsewhere. */
    private boolean staysPutIn(Leg leg, CarFacts facts) {
        return switch (leg.doing()) {
            case DRIVING_OUT -> {
                double thereAndBackWh = 2 * leg.metresIn(leg.length()) / 1000 * facts.whPerKm();
                yield energyWh < thereAndBackWh + RESERVE * facts.batteryWh();
            }
            case DRIVING_HOME -> awayM < 1;
            case PARKED, CHARGING -> true;
        };
    }

    private Doing doing(CarFacts facts) {
        return facts.day().get(leg).doing();
    }

    private double fullWh(CarFacts facts) {
        return chargeLimit * facts.batteryWh();
    }
}
