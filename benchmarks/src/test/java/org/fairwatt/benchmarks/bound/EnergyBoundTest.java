package org.fairwatt.benchmarks.bound;

import static org.assertj.core.api.Assertions.assertThat;

import org.fairwatt.benchmarks.log.Sessions;
import org.fairwatt.benchmarks.replay.ReplayResult;
import org.fairwatt.benchmarks.replay.SessionOutcome;
import org.fairwatt.benchmarks.replay.SiteLimits;
import org.junit.jupiter.api.Test;

class EnergyBoundTest {
    private static final long KWH = Sessions.KWH;
    private final EnergyBound bound = new EnergyBound(new SiteLimits(6_000, 6_000, 900, 0, 1));

    @Test
    void foresightLetsTheHurriedOneGoFirst() {
        ReplayResult result = solve(Sessions.are().plugged(0, 120, 6).plugged(0, 60, 6));

        assertThat(result.outcomes()).extracting(SessionOutcome::deliveredWs).containsExactly(6 * KWH, 6 * KWH);
        assertThat(result.peakW()).isEqualTo(6_000);
    }

    @Test
    void noSessionGetsMoreThanItsDemandOrItsRateAllows() {
        ReplayResult result = solve(Sessions.are().plugged(0, 30, 50).plugged(60, 120, 2));

        assertThat(result.outcomes()).extracting(SessionOutcome::deliveredWs).containsExactly(3 * KWH, 2 * KWH);
    }

    @Test
    void theCapHoldsInEachBucket() {
        ReplayResult result = solve(Sessions.are().plugged(0, 60, 50).plugged(0, 60, 50));

        assertThat(result.outcomes().stream()
                        .mapToLong(SessionOutcome::deliveredWs)
                        .sum())
                .isEqualTo(6 * KWH);
        assertThat(result.load().energyWs().values()).allMatch(energy -> energy <= 6_000L * 900);
    }

    @Test
    void itIsCutWhereNobodyIsPluggedInForTheRestOfABucket() {
        Sessions sessions = Sessions.are()
                .plugged(0, 20, 1)
                .plugged(22, 40, 1)
                .plugged(45, 50, 1)
                .plugged(61, 70, 1);

        // the second begins in the bucket that the first one ends in
        assertThat(bound.parts(sessions.list()))
                .extracting(java.util.List::size)
                .containsExactly(2, 1, 1);
    }

    private ReplayResult solve(Sessions sessions) {
        return bound.solve(sessions.list(), solved -> {});
    }
}
