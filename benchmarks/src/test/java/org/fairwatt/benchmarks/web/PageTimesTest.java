package org.fairwatt.benchmarks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import org.fairwatt.benchmarks.figures.Figure;
import org.junit.jupiter.api.Test;

class PageTimesTest {
    private static final String PRINTED = """
            {"slowdown":4,"bitsPerSecond":1600000,"roundTripMs":0,
             "firstVisit":[{"usableMs":2400,"kilobytes":144.1},{"usableMs":9000,"kilobytes":144.1},{"usableMs":2300,"kilobytes":144.1}],
             "knownDriver":[{"usableMs":3000,"kilobytes":214,"mapMs":5000,"mapKilobytes":427},
                            {"usableMs":2000,"kilobytes":214,"mapMs":6000,"mapKilobytes":427}],
             "homeToSlot":[{"taps":2,"ms":4140}],"faults":[]}
            """;

    @Test
    void theMedianOfTheRunsStandsBesideItsGoal() {
        assertThat(PageTimes.of(PRINTED).figures())
                .extracting(Figure::value, Figure::met)
                .containsExactly(
                        tuple(2400.0, true),
                        tuple(2500.0, true),
                        tuple(214.0, true),
                        tuple(427.0, true),
                        tuple(2.0, true),
                        tuple(4140.0, true));
    }

    @Test
    void oneThatIsTooSlowMissesIt() {
        String slow = PRINTED.replace("2300", "2501").replace("2400", "2600");

        assertThat(PageTimes.of(slow).figures().get(0).met()).isFalse();
    }

    @Test
    void aBrowserThatMeasuredNothingMeetsNoGoal() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PageTimes.of(PRINTED.replaceAll("\"homeToSlot\":\\[.*?]", "\"homeToSlot\":[]")))
                .withMessageContaining("measured nothing");
    }

    @Test
    void whatIsNoFiguresIsShown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PageTimes.of("{\"slowdown\":"))
                .withMessageContaining("slowdown");
    }
}
