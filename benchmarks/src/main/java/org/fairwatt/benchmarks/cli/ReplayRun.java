package org.fairwatt.benchmarks.cli;

import java.time.Duration;
import java.util.List;
import org.fairwatt.benchmarks.bound.EnergyBound;
import org.fairwatt.benchmarks.log.Information;
import org.fairwatt.benchmarks.log.ReplayLog;
import org.fairwatt.benchmarks.log.Visit;
import org.fairwatt.benchmarks.policy.PolicyFactory;
import org.fairwatt.benchmarks.replay.Replay;
import org.fairwatt.benchmarks.replay.ReplayFigures;
import org.fairwatt.benchmarks.replay.ReplayResult;
import org.fairwatt.benchmarks.replay.SessionOutcome;
import org.fairwatt.benchmarks.replay.SiteLimits;
import org.fairwatt.launcher.progress.ProgressBar;
import org.jspecify.annotations.Nullable;

/** One policy, or the bound, over the whole log. */
record ReplayRun(String policy, ReplayFigures figures, ReplayResult result) {

    /**
     * What is replayed, and how.
     *
     * @param liarsPercent how many of the sessions exaggerate, 0 to 100
     * @param progress null if nobody watches
     */
    record Setting(
            ReplayLog log,
            SiteLimits site,
            Information information,
            int liarsPercent,
            @Nullable ProgressBar progress) {

        private List<Visit> honest() {
            return Visit.honest(log.sessions(), information);
        }

        private void begin(String title) {
            if (progress != null) {
                progress.begin(title, log.sessions().size());
            }
        }

        private void step(int sessions) {
            for (int i = 0; progress != null && i < sessions; i++) {
                progress.step();
            }
        }

        private void end() {
            if (progress != null) {
                progress.end();
            }
        }
    }

    static ReplayRun of(String name, PolicyFactory policy, Setting setting) {
        long began = System.nanoTime();
        ReplayResult result;
        Double honestLoss = null;
        if (setting.liarsPercent == 0) {
            result = play(name, policy, setting, setting.honest());
        } else {
            List<Visit> visits = Visit.withLiars(setting.honest(), setting.liarsPercent, setting.site.seed());
            result = play(name + ", with liars", policy, setting, visits);
            ReplayResult without = play(name + ", without liars", policy, setting, setting.honest());
            honestLoss = honestLoss(without, result);
        }
        Duration wall = Duration.ofNanos(System.nanoTime() - began);
        return new ReplayRun(name, ReplayFigures.of(name, setting.information, result, honestLoss, wall), result);
    }

    /** Lies are nothing to one who knows all. */
    static ReplayRun ofBound(Setting setting) {
        long began = System.nanoTime();
        setting.begin("bound");
        ReplayResult result = new EnergyBound(setting.site).solve(setting.log.sessions(), setting::step);
        setting.end();
        Duration wall = Duration.ofNanos(System.nanoTime() - began);
        return new ReplayRun("bound", ReplayFigures.of("bound", Information.ACTUAL, result, null, wall), result);
    }

    /** In points of the energy of those who are honest in the second run; null if nobody is. */
    static @Nullable Double honestLoss(ReplayResult without, ReplayResult with) {
        List<SessionOutcome> honest =
                with.outcomes().stream().filter(outcome -> !outcome.isLiar()).toList();
        if (honest.isEmpty()) {
            return null;
        }
        List<SessionOutcome> before = honest.stream()
                .map(outcome -> without.outcomes().get(outcome.session().index()))
                .toList();
        return ReplayFigures.deliveredPercent(before) - ReplayFigures.deliveredPercent(honest);
    }

    private static ReplayResult play(String title, PolicyFactory policy, Setting setting, List<Visit> visits) {
        setting.begin(title);
        ReplayResult result = new Replay(setting.site, visits, policy.at(setting.site), () -> setting.step(1)).run();
        setting.end();
        return result;
    }
}
