package org.fairwatt.benchmarks.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.fairwatt.benchmarks.synthetic.day.Asking;
import org.fairwatt.benchmarks.synthetic.day.DaySize;
import org.fairwatt.benchmarks.synthetic.report.AllocationBench;
import org.fairwatt.benchmarks.synthetic.report.Contender;
import org.fairwatt.benchmarks.synthetic.report.Setting;
import org.fairwatt.policy.FairnessRules;
import org.fairwatt.policy.PolicySetting;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which days are played, and by whom. */
final class AllocationOptions {
    private static final String ALL = "all";
    private static final int MOST_RUNS = 99;
    private static final int UNSET = -1;
    private static final double LONGEST_PLANNING_S = 3_600;
    private static final Map<String, List<Integer>> LOADS =
            Map.of("1", List.of(100), "1.3", List.of(130), "both", List.of(100, 130));
    private static final Map<String, List<Boolean>> QUOTAS =
            Map.of("on", List.of(true), "off", List.of(false), "both", List.of(false, true));

    private static final Map<String, List<Asking>> ASKED = Map.of(
            "ahead",
            List.of(Asking.AHEAD),
            "along",
            List.of(Asking.ALONG),
            "both",
            List.of(Asking.AHEAD, Asking.ALONG));

    @Option(names = "--size", description = "S, M, L or all. (${DEFAULT-VALUE})", defaultValue = "S")
    private String size = "S";

    @Option(
            names = "--runs",
            description = "How often, where two runs aren't alike; the median counts. (${DEFAULT-VALUE})",
            defaultValue = "3")
    private int runs;

    @Option(names = "--quotas", description = "on, off or both. (${DEFAULT-VALUE})", defaultValue = "off")
    private String quotas = "off";

    @Option(
            names = "--load",
            description = "How many requests, of the size's own number: 1, 1.3 or both. (${DEFAULT-VALUE})",
            defaultValue = "1")
    private String load = "1";

    @Option(
            names = "--asked",
            description = "When people ask: ahead (all of them the day before), along (each when they do) or both."
                    + " (${DEFAULT-VALUE})",
            defaultValue = "both")
    private String asked = "both";

    @Option(
            names = "--newcomers",
            description = "Percent of a transformer that promises beyond the floor leave to the floors of others; by"
                    + " itself what is usual for a community, and half of it where all ask ahead.")
    private int newcomers = UNSET;

    @Option(
            names = "--plan-seconds",
            description = "Seconds of processor time for a day's planning; by itself 2, 15 and 40 at S, M and L.")
    private Double planSeconds = -1.0;

    @Option(
            names = "--policy",
            description =
                    "One of fcfs, edf, llf, round-robin, fairwatt and plugs-on-arrival, or all. (${DEFAULT-VALUE})",
            defaultValue = ALL)
    private String policy = ALL;

    @Option(names = "--seed", description = "The same seed makes the same days. (${DEFAULT-VALUE})", defaultValue = "1")
    private long seed;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** @throws ParameterException for what can't be used */
    AllocationBench.Choices choices() {
        if (runs < 1 || runs > MOST_RUNS) {
            throw wrong("--runs (%d) must be between 1 and %d.".formatted(runs, MOST_RUNS));
        }
        if (planSeconds != -1.0 && !(planSeconds >= 0 && planSeconds <= LONGEST_PLANNING_S)) {
            throw wrong("--plan-seconds (%s) must be between 0 and %.0f.".formatted(planSeconds, LONGEST_PLANNING_S));
        }
        if (newcomers != UNSET && !PolicySetting.NEWCOMERS.allows(newcomers)) {
            throw wrong("--newcomers (%d) must be %s.".formatted(newcomers, PolicySetting.NEWCOMERS.rangeInWords()));
        }
        List<Setting> settings = new ArrayList<>();
        for (DaySize one : sizes()) {
            for (int percent : chosen("--load", load, LOADS)) {
                for (boolean kept : chosen("--quotas", quotas, QUOTAS)) {
                    for (Asking asking : chosen("--asked", asked, ASKED)) {
                        settings.add(new Setting(one, percent, kept, asking, newcomersPercent(asking)));
                    }
                }
            }
        }
        return new AllocationBench.Choices(settings, contenders(), runs, planSeconds, seed);
    }

    private int newcomersPercent(Asking asking) {
        if (newcomers != UNSET) {
            return newcomers;
        }
        int usual = FairnessRules.DEFAULT.newcomersPercent();
        return asking == Asking.AHEAD ? usual / 2 : usual; // nobody comes any more; the floors of all who asked remain
    }

    private List<DaySize> sizes() {
        List<DaySize> sizes = Arrays.stream(DaySize.values())
                .filter(one -> size.equals(ALL) || one.name().equals(size.toUpperCase(Locale.ROOT)))
                .toList();
        if (sizes.isEmpty()) {
            throw wrong("--size (%s) must be S, M, L or all.".formatted(size));
        }
        return sizes;
    }

    private List<Contender> contenders() {
        List<Contender> contenders = Arrays.stream(Contender.values())
                .filter(one -> policy.equals(ALL) || one.label().equals(policy))
                .toList();
        if (contenders.isEmpty()) {
            String known =
                    Arrays.stream(Contender.values()).map(Contender::label).collect(Collectors.joining(", "));
            throw wrong("--policy (%s) must be one of %s, or all.".formatted(policy, known));
        }
        return contenders;
    }

    private <T> List<T> chosen(String option, String value, Map<String, List<T>> known) {
        List<T> chosen = known.get(value);
        if (chosen == null) {
            throw wrong("%s (%s) must be one of %s."
                    .formatted(option, value, known.keySet().stream().sorted().collect(Collectors.joining(", "))));
        }
        return chosen;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
