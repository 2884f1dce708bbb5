package org.fairwatt.benchmarks.replay;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.fairwatt.benchmarks.log.Information;
import org.fairwatt.engine.forecast.WaitCalibration;
import org.jspecify.annotations.Nullable;

/**
 * A run in figures; the names are those of {@code --json}. Shares are percent of the sessions, 0 to 100; null is what has no
 * meaning for the policy.
 *
 * @param meanWaitMin from plugging in to the first power, of those who got any
 * @param servedUnder10Pct who got less than a tenth of their demand
 * @param zeroServedPct who got nothing
 * @param jain Jain's index of fairness over the fractions of their demand that sessions got: (Σx)² / (n·Σx²), 1 / n to 1
 * @param honestLossPct what exaggeration by others costs the honest, in points of their delivered energy; null without liars
 * @param overCapBuckets in how many buckets more than the cap was drawn
 * @param movedPromises how often promises were announced anew; null if none were made
 * @param promisesKeptPct of the promises; see {@link PromiseWatch}
 * @param waitBandInsidePct of the waits of a minute or more, those that lay in the band that was forecast at the plug-in, 0 to
 *     100; null if there were none
 * @param waitBandMedianWidthMin how wide half of these bands were at most, 0 or more; null if there were none
 */
@JsonPropertyOrder({
    "policy",
    "information",
    "sessions",
    "demandKwh",
    "deliveredKwh",
    "deliveredPct",
    "meanWaitMin",
    "p95WaitMin",
    "servedUnder10Pct",
    "zeroServedPct",
    "jain",
    "honestLossPct",
    "peakKw",
    "overCapBuckets",
    "movedPromises",
    "promisesKeptPct",
    "waitBandInsidePct",
    "waitBandMedianWidthMin",
    "wallMs"
})
public record ReplayFigures(
        String policy,
        String information,
        int sessions,
        double demandKwh,
        double deliveredKwh,
        double deliveredPct,
        @Nullable Double meanWaitMin,
        @Nullable Double p95WaitMin,
        double servedUnder10Pct,
        double zeroServedPct,
        @Nullable Double jain,
        @Nullable Double honestLossPct,
        double peakKw,
        int overCapBuckets,
        @Nullable Integer movedPromises,
        @Nullable Double promisesKeptPct,
        @Nullable Double waitBandInsidePct,
        @Nullable Double waitBandMedianWidthMin,
        long wallMs) {

    private static final double WS_PER_KWH = 3_600_000;
    private static final double S_PER_MIN = 60;
    private static final double NEARLY_NOTHING = 0.1;

    /**
     * @param honestLossPct in points; null without liars
     * @param wall how long the run took
     */
    public static ReplayFigures of(
            String policy,
            Information information,
            ReplayResult result,
            @Nullable Double honestLossPct,
            Duration wall) {
        List<SessionOutcome> outcomes = result.outcomes();
        List<Long> waits = waits(outcomes);
        WaitCalibration<Integer> waitBands = result.waitBands();
        List<SessionOutcome> promised = outcomes.stream()
                .filter(outcome -> outcome.promiseKept() != null)
                .toList();
        return new ReplayFigures(
                policy,
                information.name().toLowerCase(Locale.ROOT),
                outcomes.size(),
                rounded(outcomes.stream()
                                .mapToDouble(outcome -> outcome.session().demandWs())
                                .sum()
                        / WS_PER_KWH),
                rounded(outcomes.stream()
                                .mapToDouble(SessionOutcome::deliveredWs)
                                .sum()
                        / WS_PER_KWH),
                rounded(deliveredPercent(outcomes)),
                waits.isEmpty()
                        ? null
                        : rounded(waits.stream()
                                        .mapToLong(Long::longValue)
                                        .average()
                                        .orElse(0)
                                / S_PER_MIN),
                waits.isEmpty() ? null : rounded(waits.get(rank95(waits.size())) / S_PER_MIN),
                rounded(percent(
                        outcomes.stream()
                                .filter(o -> o.servedFraction() < NEARLY_NOTHING)
                                .count(),
                        outcomes.size())),
                rounded(percent(
                        outcomes.stream().filter(o -> o.deliveredWs() == 0).count(), outcomes.size())),
                jain(outcomes),
                honestLossPct == null ? null : (Double) rounded(honestLossPct),
                rounded(result.peakW() / 1000.0),
                result.overCapBuckets(),
                promised.isEmpty()
                        ? null
                        : (Integer) promised.stream()
                                .mapToInt(SessionOutcome::moves)
                                .sum(),
                promised.isEmpty()
                        ? null
                        : (Double) rounded(percent(
                                promised.stream()
                                        .filter(o -> Boolean.TRUE.equals(o.promiseKept()))
                                        .count(),
                                promised.size())),
                waitBands.waits() == 0 ? null : (Double) rounded(waitBands.insidePercent()),
                waitBands.waits() == 0
                        ? null
                        : (Double) rounded(waitBands.medianWidth().toSeconds() / S_PER_MIN),
                wall.toMillis());
    }

    /** What flowed, in percent of the demand; 0 for nobody. */
    public static double deliveredPercent(List<SessionOutcome> outcomes) {
        double demand = outcomes.stream()
                .mapToDouble(outcome -> outcome.session().demandWs())
                .sum();
        double delivered =
                outcomes.stream().mapToDouble(SessionOutcome::deliveredWs).sum();
        return demand == 0 ? 0 : delivered / demand * 100;
    }

    /** From plugging in to the first power of those who got any, shortest first, s. */
    public static List<Long> waits(List<SessionOutcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> {
                    Long first = outcome.firstPower();
                    return first == null
                            ? null
                            : (Long) (first - outcome.session().arrival());
                })
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    /** The nearest rank: the shortest wait that 95 % don't exceed. */
    private static int rank95(int count) {
        return (int) Math.ceil(count * 0.95) - 1;
    }

    private static @Nullable Double jain(List<SessionOutcome> outcomes) {
        double sum =
                outcomes.stream().mapToDouble(SessionOutcome::servedFraction).sum();
        double squares = outcomes.stream()
                .mapToDouble(outcome -> outcome.servedFraction() * outcome.servedFraction())
                .sum();
        return squares == 0 ? null : (Double) rounded(sum * sum / (outcomes.size() * squares));
    }

    private static double percent(long part, long whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    /** To three places. */
    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
