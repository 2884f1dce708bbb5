package org.fairwatt.benchmarks.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.fairwatt.benchmarks.figures.Latencies.Summary;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void aGoalIsMetUpToItsBound() {
        assertThat(Figure.p99AtMost("reads", new Summary(100, 10, 20, 60, 70), 60)
                        .met())
                .isTrue();
        assertThat(Figure.p99AtMost("reads", new Summary(100, 10, 20, 60.1, 70), 60)
                        .met())
                .isFalse();
    }

    @Test
    void whereNothingWasMeasuredNoGoalIsMet() {
        assertThat(Figure.p99AtMost("told", new Summary(0, 0, 0, 0, 0), 300).met())
                .isFalse();
    }
}
