package org.fairwatt.allocation.grid;

import java.util.Optional;
import org.fairwatt.grid.LimitKind;
import org.fairwatt.grid.LimitSource;

/**
 * What a schedule says of its limits beside power and time, as written, not checked yet. What is empty is as usual.
 *
 * @param silentAfterMinutes after so many minutes without a word from the source, min, the default holds
 * @param defaultLimitW that default, W
 * @param rampWPerMinute by which the node is given back what the limits keep from it, W/min
 */
public record WrittenTerms(
        Optional<LimitSource> source,
        Optional<LimitKind> kind,
        Optional<Integer> silentAfterMinutes,
        Optional<Integer> defaultLimitW,
        Optional<Integer> rampWPerMinute) {

    /** An operator's limits, with nothing more to them. */
    public static final WrittenTerms NONE =
            new WrittenTerms(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
