package org.fairwatt.benchmarks.synthetic.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.fairwatt.benchmarks.synthetic.run.Outcome;

/**
 * How some of the requests fared; the names are those of {@code --json}. Waits are from the wished start to the first power, of
 * those who got any.
 *
 * @param energyPct delivered of wanted energy
 * @param zeroPct who got nothing
 * @param leastServedPct what the one who got least of what was wanted got of it
 */
@JsonPropertyOrder({
    "requests",
    "energyPct",
    "meanWaitMin",
    "p50WaitMin",
    "p95WaitMin",
    "under10Pct",
    "zeroPct",
    "leastServedPct",
    "jain"
})
public record GroupFigures(
        int requests,
        double energyPct,
        double meanWaitMin,
        double p50WaitMin,
        double p95WaitMin,
        double under10Pct,
        double zeroPct,
        double leastServedPct,
        double jain) {

    private static final double PERCENT = 100;
    private static final double MINUTE_S = 60;
    private static final double LITTLE = 0.1;
    private static final double HALF = 0.5;
    private static final double NEARLY_ALL = 0.95;

    /** @param outcomes one at least */
    public static GroupFigures of(List<Outcome> outcomes) {
        double wanted =
                outcomes.stream().mapToDouble(it -> it.request().demandWs()).sum();
        double delivered = outcomes.stream().mapToDouble(Outcome::deliveredWs).sum();
        double[] waits = outcomes.stream()
                .filter(Outcome::gotPower)
                .mapToDouble(it -> it.waitS() / MINUTE_S)
                .sorted()
                .toArray();
        double[] fractions =
                outcomes.stream().mapToDouble(Outcome::fraction).sorted().toArray();
        return new GroupFigures(
                outcomes.size(),
                PERCENT * delivered / wanted,
                mean(waits),
                quantile(waits, HALF),
                quantile(waits, NEARLY_ALL),
                share(outcomes.stream().filter(it -> it.fraction() < LITTLE).count(), outcomes.size()),
                share(outcomes.stream().filter(it -> it.deliveredWs() == 0).count(), outcomes.size()),
                PERCENT * fractions[0],
                jain(fractions));
    }

    private static double share(long count, int of) {
        return PERCENT * count / of;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / Math.max(1, values.length);
    }

    /** The least value that so many are not above. */
    static double quantile(double[] sorted, double part) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.max(0, Math.ceil(part * sorted.length) - 1)];
    }

    /** (Σx)² ÷ (n Σx²): 1 if all got the same fraction. */
    private static double jain(double[] fractions) {
        double sum = 0;
        double squares = 0;
        for (double fraction : fractions) {
            sum += fraction;
            squares += fraction * fraction;
        }
        return squares == 0 ? 0 : sum * sum / (fractions.length * squares);
    }
}
