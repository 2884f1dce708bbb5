package org.fairwatt.benchmarks.synthetic.run;

import java.util.List;
import java.util.stream.Stream;

/**
 * What became of a district, or of a whole day.
 *
 * @param brokenRules how often a hard rule was found broken
 */
public record Played(List<Outcome> outcomes, long brokenRules, Promises promises, Effort effort) {

    public static final Played NOTHING = new Played(List.of(), 0, Promises.NONE, Effort.NONE);

    public Played {
        outcomes = List.copyOf(outcomes);
    }

    /** Without promises. */
    public static Played plain(List<Outcome> outcomes, long brokenRules) {
        return new Played(outcomes, brokenRules, Promises.NONE, Effort.NONE);
    }

    /** Both together. */
    public Played plus(Played other) {
        return new Played(
                Stream.concat(outcomes.stream(), other.outcomes.stream()).toList(),
                brokenRules + other.brokenRules,
                promises.plus(other.promises),
                effort.plus(other.effort));
    }
}
