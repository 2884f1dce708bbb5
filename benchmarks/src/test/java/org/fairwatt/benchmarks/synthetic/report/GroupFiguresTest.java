package org.fairwatt.benchmarks.synthetic.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.fairwatt.benchmarks.synthetic.day.DayRequest;
import org.fairwatt.benchmarks.synthetic.day.Streets;
import org.fairwatt.benchmarks.synthetic.run.Car;
import org.fairwatt.benchmarks.synthetic.run.Outcome;
import org.junit.jupiter.api.Test;

class GroupFiguresTest {

    private static final long KWH = 3_600_000;

    @Test
    void waitsAreOfThoseWhoGotPowerAndTheOthersAreCounted() {
        List<DayRequest> requests = Streets.of(3, 11)
                .wants(8, 12, 10)
                .wants(8, 12, 10)
                .wants(8, 12, 20)
                .district()
                .requests();
        int from = requests.get(0).fromS();

        GroupFigures figures = GroupFigures.of(List.of(
                new Outcome(requests.get(0), 10 * KWH, from + 600),
                new Outcome(requests.get(1), KWH / 2, from + 1_800),
                new Outcome(requests.get(2), 0, Car.NEVER)));

        assertThat(figures.energyPct()).isEqualTo(26.25, within(0.001));
        assertThat(figures.meanWaitMin()).isEqualTo(20);
        assertThat(figures.p50WaitMin()).isEqualTo(10);
        assertThat(figures.p95WaitMin()).isEqualTo(30);
        assertThat(figures.under10Pct()).isEqualTo(66.667, within(0.001));
        assertThat(figures.zeroPct()).isEqualTo(33.333, within(0.001));
        assertThat(figures.leastServedPct()).isZero();
        assertThat(figures.jain()).isEqualTo(1.05 * 1.05 / (3 * (1 + 0.05 * 0.05)), within(0.001));
    }
}
