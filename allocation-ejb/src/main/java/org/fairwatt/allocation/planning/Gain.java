package org.fairwatt.allocation.planning;

import java.time.Duration;
import java.util.List;
import org.fairwatt.energy.Energy;

/**
 * What writing plans changed for drivers.
 *
 * @param moved promises that were moved so that somebody is better off
 * @param mended promises that were moved because a limit was lowered
 * @param dropped promises for which there was no place any more
 * @param energy promised on top of what was, by the moves for the better
 * @param waiting by how much earlier charging starts, all drivers moved for the better together; not negative
 */
public record Gain(int moved, int mended, int dropped, Energy energy, Duration waiting) {

    public static final Gain NONE = new Gain(0, 0, 0, Energy.ZERO, Duration.ZERO);

    /** Of {@code revision}, whose moves are {@code relocations}. */
    static Gain of(Revision revision, List<Relocation> relocations) {
        if (!revision.isImprovement()) {
            return new Gain(0, relocations.size(), revision.dropped().size(), Energy.ZERO, Duration.ZERO);
        }
        return new Gain(
                relocations.size(),
                0,
                revision.dropped().size(),
                relocations.stream().map(Relocation::moreEnergy).reduce(Energy.ZERO, Energy::plus),
                relocations.stream().map(Relocation::soonerBy).reduce(Duration.ZERO, Duration::plus));
    }

    public Gain plus(Gain other) {
        return new Gain(
                moved + other.moved,
                mended + other.mended,
                dropped + other.dropped,
                energy.plus(other.energy),
                waiting.plus(other.waiting));
    }

    boolean isNone() {
        return equals(NONE);
    }
}
