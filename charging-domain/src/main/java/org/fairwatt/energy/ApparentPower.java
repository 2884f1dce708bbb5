package org.fairwatt.energy;

/**
 * Voltage times current, whatever their angle: what heats a transformer. In whole volt-amperes.
 *
 * @param voltAmperes 0 or more, VA
 */
public record ApparentPower(long voltAmperes) implements Comparable<ApparentPower> {

    public ApparentPower {
        if (voltAmperes < 0) {
            throw new IllegalArgumentException(
                    "The apparent power (%d VA) must not be negative.".formatted(voltAmperes));
        }
    }

    public static ApparentPower ofVoltAmperes(long voltAmperes) {
        return new ApparentPower(voltAmperes);
    }

    public static ApparentPower ofKilovoltAmperes(long kilovoltAmperes) {
        return new ApparentPower(Math.multiplyExact(kilovoltAmperes, 1_000L));
    }

    @Override
    public int compareTo(ApparentPower other) {
        return Long.compare(voltAmperes, other.voltAmperes);
    }

    @Override
    public String toString() {
        return voltAmperes + " VA";
    }
}
