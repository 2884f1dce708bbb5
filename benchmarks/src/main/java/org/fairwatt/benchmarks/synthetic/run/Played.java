package org.fairwatt.benchmarks.synthetic.run;

import java.util.List;

/**
 * What became of a district, or of a whole day.
 *
 * @param brokenRules how often a hard rule was found broken
 */
public record Played(List<Outcome> outcomes, long brokenRules) {

    public Played {
        outcomes = List.copyOf(outcomes);
    }
}
