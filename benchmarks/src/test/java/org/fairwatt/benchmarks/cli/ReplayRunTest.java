package org.fairwatt.benchmarks.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.fairwatt.benchmarks.log.ReplaySession;
import org.fairwatt.benchmarks.log.Sessions;
import org.fairwatt.benchmarks.replay.LoadCurve;
import org.fairwatt.benchmarks.replay.ReplayResult;
import org.fairwatt.benchmarks.replay.SessionOutcome;
import org.fairwatt.engine.forecast.WaitCalibration;
import org.junit.jupiter.api.Test;

class ReplayRunTest {
    private final List<ReplaySession> sessions = Sessions.are()
            .plugged(0, 60, 10)
            .plugged(0, 60, 10)
            .plugged(0, 60, 20)
            .list();

    @Test
    void theHonestLoseWhatTheyWouldHaveGotWithoutTheLiars() {
        ReplayResult without = result(outcome(0, false, 10), outcome(1, false, 4), outcome(2, false, 8));
        ReplayResult with = result(outcome(0, false, 5), outcome(1, true, 10), outcome(2, false, 7));

        // of the 30 kWh that the honest want, 18 and 12
        assertThat(ReplayRun.honestLoss(without, with)).isCloseTo(20.0, within(1e-9));
    }

    @Test
    void whereEveryoneLiesNobodyHonestLoses() {
        ReplayResult with = result(outcome(0, true, 5));

        assertThat(ReplayRun.honestLoss(result(outcome(0, false, 5)), with)).isNull();
    }

    private static ReplayResult result(SessionOutcome... outcomes) {
        return new ReplayResult(List.of(outcomes), new LoadCurve(900), 0, 0, new WaitCalibration<>());
    }

    private SessionOutcome outcome(int index, boolean isLiar, long kwh) {
        return new SessionOutcome(sessions.get(index), isLiar, kwh * Sessions.KWH, null, null, 0);
    }
}
