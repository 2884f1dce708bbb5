package org.fairwatt.benchmarks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.fairwatt.benchmarks.log.ChosenDays;
import org.fairwatt.benchmarks.log.Information;
import org.fairwatt.benchmarks.log.ReplayLog;
import org.fairwatt.benchmarks.log.Visit;
import org.fairwatt.benchmarks.policy.Policies;
import org.fairwatt.benchmarks.replay.Replay;
import org.fairwatt.benchmarks.replay.ReplayFigures;
import org.fairwatt.benchmarks.replay.SiteLimits;
import org.fairwatt.launcher.drive.SessionLog;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The goals on a month at a workplace, which lies beside the project on the machines where it is measured. */
class RealMonthGoalsTest {

    private static final Path MONTH =
            Path.of(System.getProperty("fairwatt.project", ".."), "../shared/data/acn-caltech-2018-10.csv");
    private static final long WS_PER_KWH = 3_600_000;

    private static List<Visit> actual = List.of();
    private static List<Visit> stated = List.of();

    @BeforeAll
    static void readTheMonth() {
        Assumptions.assumeTrue(Files.isRegularFile(MONTH), () -> "There is no " + MONTH);
        ReplayLog log = ReplayLog.of(SessionLog.read(MONTH), ChosenDays.all(), 1);
        actual = Visit.honest(log.sessions(), Information.ACTUAL);
        stated = Visit.honest(log.sessions(), Information.STATED);
    }

    @Test
    void withoutAFloorEnergyIsThatOfLeastLaxity() {
        ReplayFigures ours = play("fairwatt", 10, 0, actual);

        assertThat(ours.deliveredPct())
                .isGreaterThanOrEqualTo(play("llf", 10, 0, actual).deliveredPct() - 0.3);
        assertThat(ours.overCapBuckets()).isZero();
        assertThat(ours.promisesKeptPct()).isGreaterThanOrEqualTo(97);
    }

    @Test
    void theFloorLeavesNobodyWithNothingForLittleEnergy() {
        ReplayFigures ours = play("fairwatt", 30, 3, actual);

        assertThat(ours.servedUnder10Pct()).isLessThanOrEqualTo(1);
        assertThat(ours.deliveredPct())
                .isGreaterThanOrEqualTo(play("llf", 30, 3, actual).deliveredPct() - 2.5);
        assertThat(ours.overCapBuckets()).isZero();
        assertThat(ours.promisesKeptPct()).isGreaterThanOrEqualTo(97);
    }

    @Test
    void onWhatPeopleSayNobodyIsLeftWithNothingAndWaitsLieInTheirBands() {
        ReplayFigures ours = play("fairwatt", 30, 3, stated);

        assertThat(ours.servedUnder10Pct()).isLessThanOrEqualTo(1);
        assertThat(ours.deliveredPct())
                .isGreaterThanOrEqualTo(play("llf", 30, 3, stated).deliveredPct() - 2);
        assertThat(ours.overCapBuckets()).isZero();
        assertThat(ours.promisesKeptPct()).isGreaterThanOrEqualTo(97);
        assertThat(ours.waitBandInsidePct()).isBetween(75.0, 90.0);
        assertThat(ours.waitBandMedianWidthMin()).isLessThanOrEqualTo(20);
    }

    @Test
    void waitsLieInTheirBandsThoughAFifthLies() {
        ReplayFigures ours = play("fairwatt", 30, 3, Visit.withLiars(stated, 20, 1));

        assertThat(ours.waitBandInsidePct()).isBetween(75.0, 90.0);
        assertThat(ours.waitBandMedianWidthMin()).isLessThanOrEqualTo(20);
    }

    @Test
    void whereOnlyWhoWillComeIsntKnownWaitsLieInNarrowBands() {
        ReplayFigures ours = play("fairwatt", 20, 3, actual);

        assertThat(ours.waitBandInsidePct()).isBetween(75.0, 90.0);
        assertThat(ours.waitBandMedianWidthMin()).isLessThanOrEqualTo(20);
    }

    private static ReplayFigures play(String policy, long capKw, long floorKwh, List<Visit> visits) {
        SiteLimits site = new SiteLimits(capKw * 1_000, 6_600, 900, floorKwh * WS_PER_KWH, 1);
        return ReplayFigures.of(
                policy,
                Information.ACTUAL,
                new Replay(site, visits, Policies.named(policy).orElseThrow().at(site), () -> {}).run(),
                null,
                Duration.ZERO);
    }
}
