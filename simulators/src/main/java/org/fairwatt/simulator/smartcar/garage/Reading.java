package org.fairwatt.simulator.smartcar.garage;

import java.time.Instant;

/**
 * What a car told its maker.
 *
 * @param at when it told it
 * @param percentRemaining charge level, 0 to 1
 * @param charge as the API calls it
 * @param chargeLimit 0.5 to 1
 */
public record Reading(
        Instant at,
        double percentRemaining,
        double rangeKm,
        boolean pluggedIn,
        Charge charge,
        double chargeLimit,
        Place place,
        double odometerKm) {

    /** What the plug does. */
    public enum Charge {
        CHARGING,
        FULLY_CHARGED,
        NOT_CHARGING
    }

    private static final double HUNDREDTHS = 100;
    private static final double TENTHS = 10;

    static Reading of(CarState state, Place place, CarFacts facts) {
        return new Reading(
                state.at(),
                rounded(state.energyWh() / facts.batteryWh(), HUNDREDTHS),
                rounded(state.energyWh() / facts.whPerKm(), TENTHS),
                state.isPluggedIn(facts),
                state.isFull(facts)
                        ? Charge.FULLY_CHARGED
                        : state.isCharging(facts) ? Charge.CHARGING : Charge.NOT_CHARGING,
                state.chargeLimit(),
                place,
                rounded(state.odometerM() / 1000, TENTHS));
    }

    Reading toldAt(Instant moment) {
        return new Reading(moment, percentRemaining, rangeKm, pluggedIn, charge, chargeLimit, place, odometerKm);
    }

    private static double rounded(double value, double digits) {
        return Math.round(value * digits) / digits;
    }
}
