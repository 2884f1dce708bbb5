package org.fairwatt.benchmarks.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import org.fairwatt.benchmarks.log.Information;
import org.fairwatt.benchmarks.log.ReplaySession;
import org.fairwatt.benchmarks.log.Sessions;
import org.fairwatt.engine.forecast.WaitCalibration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReplayFiguresTest {

    private final WaitCalibration<Integer> waitBands = new WaitCalibration<>();

    @Test
    void figuresAreThoseThatOneReckonsByHand() {
        ReplayFigures figures = figures(
                outcome(10, 600L, true, 0),
                outcome(5, 1_800L, false, 2),
                outcome(0.5, 0L, null, 0),
                outcome(0, null, null, 0));

        assertThat(figures.demandKwh()).isEqualTo(40);
        assertThat(figures.deliveredKwh()).isEqualTo(15.5);
        assertThat(figures.deliveredPct()).isEqualTo(38.75);
        assertThat(figures.meanWaitMin()).isEqualTo(13.333);
        assertThat(figures.p95WaitMin()).isEqualTo(30);
        assertThat(figures.servedUnder10Pct()).isEqualTo(50);
        assertThat(figures.zeroServedPct()).isEqualTo(25);
        assertThat(figures.jain()).isEqualTo(0.48); // 1.55² / (4 · 1.2525)
        assertThat(figures.movedPromises()).isEqualTo(2);
        assertThat(figures.promisesKeptPct()).isEqualTo(50);
    }

    @Test
    void bandsAreJudgedByTheWaitsThatWereNotZero() {
        waitBands.begins(0, Duration.ofMinutes(10));
        waitBands.begins(1, Duration.ofMinutes(10));
        waitBands.begins(2, Duration.ZERO);
        waitBands.ends(0, Duration.ofMinutes(10));
        waitBands.ends(1, Duration.ofMinutes(50));
        waitBands.ends(2, Duration.ZERO);

        ReplayFigures figures = figures(outcome(10, 600L, null, 0));

        assertThat(figures.waitBandInsidePct()).isEqualTo(50);
        assertThat(figures.waitBandMedianWidthMin()).isBetween(1.0, 10.0);
    }

    @Test
    void whatHasNoMeaningIsNull() {
        ReplayFigures figures = figures(outcome(0, null, null, 0));

        assertThat(figures.meanWaitMin()).isNull();
        assertThat(figures.p95WaitMin()).isNull();
        assertThat(figures.jain()).isNull();
        assertThat(figures.honestLossPct()).isNull();
        assertThat(figures.movedPromises()).isNull();
        assertThat(figures.promisesKeptPct()).isNull();
        assertThat(figures.waitBandInsidePct()).isNull();
        assertThat(figures.waitBandMedianWidthMin()).isNull();
    }

    @Test
    void programsReadExactlyTheseNames() throws JsonProcessingException {
        String json = new ObjectMapper().writeValueAsString(figures(outcome(10, 600L, null, 0)));

        assertThat(json)
                .isEqualTo("{\"policy\":\"llf\",\"information\":\"stated\",\"sessions\":1,\"demandKwh\":10.0,"
                        + "\"deliveredKwh\":10.0,\"deliveredPct\":100.0,\"meanWaitMin\":10.0,\"p95WaitMin\":10.0,"
                        + "\"servedUnder10Pct\":0.0,\"zeroServedPct\":0.0,\"jain\":1.0,\"honestLossPct\":null,"
                        + "\"peakKw\":6.0,\"overCapBuckets\":1,\"movedPromises\":null,\"promisesKeptPct\":null,"
                        + "\"waitBandInsidePct\":null,\"waitBandMedianWidthMin\":null,\"wallMs\":5}");
    }

    private ReplayFigures figures(SessionOutcome... outcomes) {
        ReplayResult result = new ReplayResult(List.of(outcomes), new LoadCurve(900), 6_000, 1, waitBands);
        return ReplayFigures.of("llf", Information.STATED, result, null, Duration.ofMillis(5));
    }

    private static SessionOutcome outcome(double kwh, @Nullable Long firstPower, @Nullable Boolean kept, int moves) {
        ReplaySession session = Sessions.are().plugged(0, 60, 10).list().get(0);
        return new SessionOutcome(session, false, Math.round(kwh * Sessions.KWH), firstPower, kept, moves);
    }
}
