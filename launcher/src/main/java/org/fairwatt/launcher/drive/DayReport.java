package org.fairwatt.launcher.drive;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What became of a day; the names are those of {@code --json}.
 *
 * @param refused how many, by reason
 * @param failed requests that the platform didn't answer as it should
 * @param skippedLines lines of the log that couldn't be read
 * @param clampedSessions stays that were shortened to the time for which slots are given out
 * @param moved how many the planner moved to a better place later
 * @param unheard promises whose last state didn't arrive by subscription
 */
@JsonPropertyOrder({
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
    "wallSeconds"
})
record DayReport(
        int requests,
        int granted,
        int later,
        Map<String, Integer> refused,
        int failed,
        int skippedLines,
        int clampedSessions,
        BigDecimal energyAskedKwh,
        BigDecimal energyPromisedKwh,
        BigDecimal meanStartDelayMin,
        BigDecimal p95StartDelayMin,
        BigDecimal peakPromisedKw,
        BigDecimal capKw,
        int doubleBookings,
        int moved,
        int unheard,
        BigDecimal requestMsP50,
        BigDecimal requestMsP99,
        BigDecimal wallSeconds) {

    private static final double SECONDS_PER_MINUTE = 60;
    private static final double NANOS_PER_MILLI = 1e6;

    static DayReport of(List<Answer> answers, long capW, int moved, int unheard) {
        List<Slot.Promised> held =
                answers.stream().flatMap(answer -> answer.held().stream()).toList();
        Sample delays = new Sample(answers.stream()
                .flatMap(answer -> answer.held().stream()
                        .map(promise -> Duration.between(answer.session().earliestStart(), promise.startsAt())))
                .mapToDouble(delay -> delay.toSeconds() / SECONDS_PER_MINUTE));
        Sample times =
                new Sample(answers.stream().mapToDouble(answer -> answer.took().toNanos() / NANOS_PER_MILLI));
        return new DayReport(
                answers.size(),
                count(answers, Answer.Outcome.GRANTED),
                count(answers, Answer.Outcome.LATER),
                refusedByReason(answers),
                count(answers, Answer.Outcome.FAILED),
                0,
                (int) answers.stream()
                        .filter(answer -> answer.session().clamped())
                        .count(),
                kilo(answers.stream()
                        .mapToLong(answer -> answer.session().energyWh())
                        .sum()),
                kilo(held.stream().mapToLong(Slot.Promised::energyWh).sum()),
                tenths(delays.mean()),
                tenths(delays.percentile(95)),
                kilo(PromisedPower.peakW(held)),
                kilo(capW),
                PromisedPower.doubleBookings(held),
                moved,
                unheard,
                tenths(times.percentile(50)),
                tenths(times.percentile(99)),
                BigDecimal.ZERO);
    }

    /** The same with what is known only when all is over. */
    DayReport with(int skipped, Duration wall) {
        return new DayReport(
                requests,
                granted,
                later,
                refused,
                failed,
                skipped,
                clampedSessions,
                energyAskedKwh,
                energyPromisedKwh,
                meanStartDelayMin,
                p95StartDelayMin,
                peakPromisedKw,
                capKw,
                doubleBookings,
                moved,
                unheard,
                requestMsP50,
                requestMsP99,
                tenths(wall.toMillis() / 1000.0));
    }

    /** Whether the cap held and no EVSE was given out twice. */
    @JsonIgnore
    boolean isSound() {
        return doubleBookings == 0 && peakPromisedKw.compareTo(capKw) <= 0;
    }

    private static int count(List<Answer> answers, Answer.Outcome outcome) {
        return (int)
                answers.stream().filter(answer -> answer.outcome() == outcome).count();
    }

    private static Map<String, Integer> refusedByReason(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.outcome() == Answer.Outcome.REFUSED)
                .collect(Collectors.toMap(Answer::reason, answer -> 1, Integer::sum, TreeMap::new));
    }

    /** W or Wh as kW or kWh, exactly. */
    private static BigDecimal kilo(long amount) {
        return BigDecimal.valueOf(amount, 3);
    }

    private static BigDecimal tenths(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
