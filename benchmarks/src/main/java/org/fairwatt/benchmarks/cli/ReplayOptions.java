package org.fairwatt.benchmarks.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fairwatt.benchmarks.log.ChosenDays;
import org.fairwatt.benchmarks.log.Information;
import org.fairwatt.benchmarks.policy.Policies;
import org.fairwatt.benchmarks.replay.SiteLimits;
import org.fairwatt.launcher.checks.NotPossible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be chosen about a replay, and within which limits. */
final class ReplayOptions {
    static final String ALL = "all";
    static final String BOUND = "bound";

    private static final BigDecimal MOST_CAP_KW = BigDecimal.valueOf(10_000); // the largest rating of a transformer
    private static final BigDecimal MOST_RATE_KW = BigDecimal.valueOf(1_000); // beyond any plug for cars
    private static final BigDecimal MOST_FLOOR_KWH = BigDecimal.valueOf(1_000);
    private static final BigDecimal W_PER_KW = BigDecimal.valueOf(1_000);
    private static final BigDecimal WS_PER_KWH = BigDecimal.valueOf(3_600_000);

    @Option(names = "--cap-kw", paramLabel = "KW", required = true, description = "What all cars together may draw.")
    private BigDecimal capKw = BigDecimal.ZERO;

    @Option(
            names = "--max-rate-kw",
            paramLabel = "KW",
            defaultValue = "6.6",
            description = "The most that one station gives (${DEFAULT-VALUE}).")
    private BigDecimal maxRateKw = BigDecimal.ZERO;

    @Option(
            names = "--bucket-min",
            paramLabel = "MIN",
            defaultValue = "15",
            description = "How long a time bucket is: 5 or 15 (${DEFAULT-VALUE}).")
    private int bucketMin;

    @Option(
            names = "--policy",
            paramLabel = "NAME",
            defaultValue = ALL,
            description = "One of the policies, the bound of what any could do, or all (${DEFAULT-VALUE}).")
    private String policy = ALL;

    @Option(
            names = "--information",
            paramLabel = "KIND",
            defaultValue = "actual",
            description = "What the policy is told of a session: actual, as it will be, or stated, as the driver says"
                    + " (${DEFAULT-VALUE}).")
    private Information information = Information.ACTUAL;

    @Option(
            names = "--floor-kwh",
            paramLabel = "KWH",
            defaultValue = "3",
            description =
                    "What everyone should get first; plain policies and the bound don't know it (${DEFAULT-VALUE}).")
    private BigDecimal floorKwh = BigDecimal.ZERO;

    @Option(
            names = "--liars",
            paramLabel = "PERCENT",
            defaultValue = "0",
            description = "How many claim to leave 2 h earlier and to need 10 kWh more (${DEFAULT-VALUE}).")
    private int liars;

    @Option(names = "--seed", defaultValue = "1", description = "For all that is drawn by lot (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "Only who arrived in that month.")
    private @Nullable YearMonth month;

    @Option(names = "--day", paramLabel = "YYYY-MM-DD", description = "Only who arrived on that day.")
    private @Nullable LocalDate day;

    /** @throws NotPossible if something is beyond its limits */
    SiteLimits site() {
        if (bucketMin != 5 && bucketMin != 15) {
            throw no("--bucket-min (%d) must be 5 or 15.", bucketMin);
        }
        BigDecimal capW = positive("--cap-kw", capKw, MOST_CAP_KW).multiply(W_PER_KW);
        BigDecimal rateW = positive("--max-rate-kw", maxRateKw, MOST_RATE_KW).multiply(W_PER_KW);
        if (floorKwh.signum() < 0 || floorKwh.compareTo(MOST_FLOOR_KWH) > 0) {
            throw no("--floor-kwh (%s) must be from 0 to %s.", shown(floorKwh), MOST_FLOOR_KWH);
        }
        return new SiteLimits(
                capW.longValue(),
                rateW.longValue(),
                bucketMin * 60L,
                floorKwh.multiply(WS_PER_KWH).longValue(),
                seed);
    }

    /** @throws NotPossible if both a month and a day are chosen */
    ChosenDays days() {
        if (month != null && day != null) {
            throw no("--month (%s) and --day (%s) can't be chosen together.", month, day);
        }
        if (day != null) {
            return ChosenDays.of(day);
        }
        return month == null ? ChosenDays.all() : ChosenDays.of(month);
    }

    /** Names of policies, the bound among them. */
    List<String> policies() {
        List<String> known = new ArrayList<>(Policies.names());
        known.add(BOUND);
        if (policy.equals(ALL)) {
            return known;
        }
        if (!known.contains(policy)) {
            throw no("--policy (%s) must be one of %s or %s.", policy, String.join(", ", known), ALL);
        }
        return List.of(policy);
    }

    boolean isAll() {
        return policy.equals(ALL);
    }

    Information information() {
        return information;
    }

    int liarsPercent() {
        if (liars < 0 || liars > 100) {
            throw no("--liars (%d) must be from 0 to 100 percent.", liars);
        }
        return liars;
    }

    long seed() {
        return seed;
    }

    String cap() {
        return capKw.setScale(3, RoundingMode.DOWN).stripTrailingZeros().toPlainString();
    }

    private static BigDecimal positive(String option, BigDecimal value, BigDecimal most) {
        BigDecimal least = BigDecimal.ONE.divide(W_PER_KW);
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw no("%s (%s) must be more than 0 and at most %s.", option, shown(value), most);
        }
        return value;
    }

    /** 1e999999999 is a number too, but not one to print. */
    private static String shown(BigDecimal value) {
        return Math.abs(value.scale()) > 20 ? value.toString() : value.toPlainString();
    }

    private static NotPossible no(String problem, Object... values) {
        return new NotPossible(List.of(problem.formatted(values)));
    }
}
