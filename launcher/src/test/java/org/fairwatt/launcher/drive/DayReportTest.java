package org.fairwatt.launcher.drive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.fairwatt.launcher.drive.Answer.Outcome;
import org.fairwatt.launcher.drive.Slot.Promised;
import org.junit.jupiter.api.Test;

class DayReportTest {
    private static final Instant SEVEN = Instant.parse("2026-06-11T07:00:00Z");

    @Test
    void theDayIsCountedByOutcomeAndReason() {
        DayReport report = DayReport.of(
                List.of(
                        served(Outcome.GRANTED, promise("e1", 0, 60, 6_600)),
                        served(Outcome.LATER, promise("e2", 30, 60, 6_600)),
                        turnedDown(Outcome.REFUSED, "NO_POWER_TRANSFORMER"),
                        turnedDown(Outcome.REFUSED, "INVALID_INPUT"),
                        turnedDown(Outcome.REFUSED, "NO_POWER_TRANSFORMER"),
                        turnedDown(Outcome.FAILED, "NoAnswer")),
                60_000,
                1,
                0);

        assertThat(report.requests()).isEqualTo(6);
        assertThat(report.granted()).isEqualTo(1);
        assertThat(report.later()).isEqualTo(1);
        assertThat(report.refused())
                .containsEntry("INVALID_INPUT", 1)
                .containsEntry("NO_POWER_TRANSFORMER", 2)
                .hasSize(2);
        assertThat(report.failed()).isEqualTo(1);
        assertThat(report.energyAskedKwh()).isEqualByComparingTo("60");
        assertThat(report.energyPromisedKwh()).isEqualByComparingTo("10");
        assertThat(report.meanStartDelayMin()).isEqualByComparingTo("15");
        assertThat(report.p95StartDelayMin()).isEqualByComparingTo("30");
    }

    @Test
    void thePeakIsTheMostThatIsPromisedAtAnyInstant() {
        List<Promised> promises = List.of(
                promise("e1", 0, 60, 6_600),
                promise("e2", 30, 60, 3_000),
                promise("e3", 60, 60, 5_000), // begins when the first one ends
                promise("e4", 200, 60, 9_000));

        assertThat(PromisedPower.peakW(promises)).isEqualTo(9_600);
        assertThat(PromisedPower.peakW(List.of())).isZero();
    }

    @Test
    void anEvseThatIsGivenOutTwiceIsFound() {
        List<Promised> apart = List.of(promise("e1", 0, 60, 1), promise("e1", 60, 60, 1), promise("e2", 30, 60, 1));
        List<Promised> overlapping = new ArrayList<>(apart);
        overlapping.add(promise("e1", 119, 10, 1));
        overlapping.add(promise("e2", 0, 300, 1));

        assertThat(PromisedPower.doubleBookings(apart)).isZero();
        assertThat(PromisedPower.doubleBookings(overlapping)).isEqualTo(2);
    }

    @Test
    void aBrokenCapOrADoubleBookingIsNotSound() {
        Answer first = served(Outcome.GRANTED, promise("e1", 0, 60, 6_600));
        Answer second = served(Outcome.GRANTED, promise("e2", 0, 60, 6_600));
        Answer same = served(Outcome.GRANTED, promise("e1", 0, 60, 100));

        assertThat(DayReport.of(List.of(first, second), 13_200, 0, 0).isSound()).isTrue();
        assertThat(DayReport.of(List.of(first, second), 13_199, 0, 0).isSound()).isFalse();
        assertThat(DayReport.of(List.of(first, same), 13_200, 0, 0).isSound()).isFalse();
    }

    @Test
    void whatWasGivenBackHoldsNothing() {
        Slot canceled = new Slot("r1", "CANCELED", 0, 2, Optional.of(promise("e1", 0, 60, 6_600)));
        Answer answer = served(Outcome.GRANTED, promise("e1", 0, 60, 6_600)).with(canceled);

        assertThat(DayReport.of(List.of(answer), 60_000, 0, 0).peakPromisedKw()).isEqualByComparingTo("0");
    }

    @Test
    void percentilesAreByNearestRank() {
        Sample hundred =
                new Sample(java.util.stream.IntStream.rangeClosed(1, 100).asDoubleStream());

        assertThat(hundred.percentile(50)).isEqualTo(50);
        assertThat(hundred.percentile(95)).isEqualTo(95);
        assertThat(hundred.percentile(99)).isEqualTo(99);
        assertThat(hundred.mean()).isEqualTo(50.5);
        assertThat(new Sample(java.util.stream.DoubleStream.empty()).percentile(99))
                .isZero();
    }

    @Test
    void theJsonHasTheNamesThatAreDocumented() throws JsonProcessingException {
        DayReport report = DayReport.of(
                        List.of(
                                served(Outcome.GRANTED, promise("e1", 0, 60, 6_600)),
                                turnedDown(Outcome.REFUSED, "CHARGERS_TAKEN")),
                        60_000,
                        0,
                        0)
                .with(3, Duration.ofMillis(41_250));

        JsonNode json = new ObjectMapper().readTree(new ObjectMapper().writeValueAsString(report));

        assertThat(names(json))
                .containsExactly(
                        "requests",
                        "granted",
                        "later",
                        "refused",
                        "failed",
                        "skippedLines",
                        "clampedSessions",
                        "energyAskedKwh",
                        "energyPromisedKwh",
                        "meanStartDelayMin",
                        "p95StartDelayMin",
                        "peakPromisedKw",
                        "capKw",
                        "doubleBookings",
                        "moved",
                        "unheard",
                        "requestMsP50",
                        "requestMsP99",
                        "wallSeconds");
        assertThat(json.path("refused").path("CHARGERS_TAKEN").asInt()).isEqualTo(1);
        assertThat(json.path("capKw").asDouble()).isEqualTo(60);
        assertThat(json.path("wallSeconds").asDouble()).isEqualTo(41.3);
        assertThat(json.path("skippedLines").asInt()).isEqualTo(3);
    }

    @Test
    void theTableTellsTheReasonsOfRefusal() {
        StringWriter text = new StringWriter();
        DayReport report = DayReport.of(List.of(turnedDown(Outcome.REFUSED, "CHARGERS_TAKEN")), 60_000, 0, 0);

        new ReportTable(new PrintWriter(text)).print(report);

        assertThat(text.toString())
                .contains("refused", "1  CHARGERS_TAKEN", "60.000  kW")
                .doesNotContain("failed");
    }

    private static Answer served(Outcome outcome, Promised promise) {
        Slot slot = new Slot("r1", "RESERVED", 0, 1, Optional.of(promise));
        return new Answer(session(), outcome, "AS_REQUESTED", "", Optional.of(slot), Duration.ofMillis(20));
    }

    private static Answer turnedDown(Outcome outcome, String reason) {
        return Answer.error(session(), outcome, reason, new IllegalStateException("No."), Duration.ofMillis(10));
    }

    private static Promised promise(String evse, int fromMinute, int minutes, long limitW) {
        Instant start = SEVEN.plus(Duration.ofMinutes(fromMinute));
        Instant end = start.plus(Duration.ofMinutes(minutes));
        return new Promised(evse, start, end, start, end, limitW, 5_000);
    }

    private static DaySession session() {
        OffsetDateTime arrival = OffsetDateTime.parse("2018-10-17T07:00:00Z");
        LoggedSession logged = new LoggedSession(2, "A-1", arrival, arrival.plusHours(8), BigDecimal.TEN, null, null);
        return new DaySession(logged, SEVEN, SEVEN.plus(Duration.ofHours(8)), false);
    }

    private static List<String> names(JsonNode json) {
        List<String> names = new ArrayList<>();
        for (Iterator<String> each = json.fieldNames(); each.hasNext(); ) {
            names.add(each.next());
        }
        return names;
    }
}
