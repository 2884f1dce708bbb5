package org.fairwatt.engine.dispatch;

/**
 * The conductors of the feeder that a load hangs on: L1, L2, L3, or several of them.
 *
 * @param mask bit 0 for L1, bit 1 for L2, bit 2 for L3; 1 to 7
 */
public record Phases(int mask) {

    /** Phases of a feeder. */
    public static final int COUNT = 3;

    public static final Phases L1 = new Phases(0b001);
    public static final Phases L2 = new Phases(0b010);
    public static final Phases L3 = new Phases(0b100);
    public static final Phases ALL = new Phases(0b111);

    public Phases {
        if (mask < 1 || mask > ALL_MASK) {
            throw new IllegalArgumentException("The phases (%d) must be between 1 and %d.".formatted(mask, ALL_MASK));
        }
    }

    private static final int ALL_MASK = 0b111;

    /** {@code count} phases from {@code first} on, as an electrician turns them from plug to plug; {@code first} 0 to 2. */
    public static Phases from(int first, int count) {
        Plausible.requireRange("first phase", first, 0, COUNT - 1);
        Plausible.requireRange("number of phases", count, 1, COUNT);
        int mask = 0;
        for (int phase = first; phase < first + count; phase++) {
            mask |= 1 << (phase % COUNT);
        }
        return new Phases(mask);
    }

    public boolean has(int phase) {
        return (mask & 1 << phase) != 0;
    }

    public int count() {
        return Integer.bitCount(mask);
    }
}
