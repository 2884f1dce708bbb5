package org.fairwatt.benchmarks.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fairwatt.benchmarks.log.ChosenDays;
import org.fairwatt.benchmarks.log.Information;
import org.fairwatt.benchmarks.log.ReplayLog;
import org.fairwatt.benchmarks.log.Visit;
import org.fairwatt.benchmarks.policy.Policies;
import org.fairwatt.benchmarks.replay.Replay;
import org.fairwatt.benchmarks.replay.ReplayFigures;
import org.fairwatt.benchmarks.replay.ReplayResult;
import org.fairwatt.benchmarks.replay.SiteLimits;
import org.fairwatt.launcher.drive.SessionLog;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The month at a workplace that lies beside the project on the machines where it is measured; it isn't ours to ship. */
class RealMonthTest {
    private static final Path MONTH =
            Path.of(System.getProperty("fairwatt.project", ".."), "../shared/data/acn-caltech-2018-10.csv");
    private static final SiteLimits THIRTY_KW = new SiteLimits(30_000, 6_600, 900, 0, 1);

    @Test
    void leastLaxityAtThirtyKilowattsGivesWhatWasMeasuredAndNoMoreThanTheBound() {
        Assumptions.assumeTrue(Files.isRegularFile(MONTH), () -> "There is no " + MONTH);
        ReplayLog log = ReplayLog.of(SessionLog.read(MONTH), ChosenDays.all(), 1);
        List<Visit> visits = Visit.honest(log.sessions(), Information.ACTUAL);

        ReplayResult played = new Replay(
                        THIRTY_KW, visits, Policies.named("llf").orElseThrow().at(THIRTY_KW), () -> {})
                .run();
        ReplayResult bound = new EnergyBound(THIRTY_KW).solve(log.sessions(), solved -> {});

        double delivered = ReplayFigures.deliveredPercent(played.outcomes());
        assertThat(played.outcomes()).hasSize(2_424);
        assertThat(played.overCapBuckets()).isZero();
        assertThat(delivered).isBetween(72.4, 72.9);
        assertThat(delivered).isLessThanOrEqualTo(ReplayFigures.deliveredPercent(bound.outcomes()));
    }
}
