package org.fairwatt.energy;

/**
 * How full a battery is, in tenths of a percent.
 *
 * @param tenths 0 to 1000, tenths of a percent
 */
public record StateOfCharge(int tenths) {

    private static final int FULL = 1_000;

    public StateOfCharge {
        if (tenths < 0 || tenths > FULL) {
            throw new IllegalArgumentException(
                    "The state of charge (%d tenths of a percent) must be between 0 and 1000.".formatted(tenths));
        }
    }

    public static StateOfCharge percent(int percent) {
        return new StateOfCharge(Math.multiplyExact(percent, 10));
    }

    /** The energy that a battery of {@code capacity} needs from here to {@code target}; zero when it is already there. */
    public Energy energyTo(StateOfCharge target, Energy capacity) {
        return new Energy(
                Math.max(0L, Math.multiplyExact(capacity.wattHours(), (long) (target.tenths - tenths)) / FULL));
    }

    @Override
    public String toString() {
        return tenths / 10 + "." + tenths % 10 + " %";
    }
}
