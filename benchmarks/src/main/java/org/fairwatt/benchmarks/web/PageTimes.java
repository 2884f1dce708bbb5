package org.fairwatt.benchmarks.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.fairwatt.benchmarks.figures.Figure;

/**
 * What {@code browser/measure.mjs} prints: each list has a run in each place.
 *
 * @param slowdown how many times slower the phone's processor is than this machine's
 * @param bitsPerSecond of the line, each way
 * @param roundTripMs what the line adds to each exchange
 * @param faults violations of the Content Security Policy, and uncaught errors
 */
public record PageTimes(
        int slowdown,
        long bitsPerSecond,
        int roundTripMs,
        List<FirstVisit> firstVisit,
        List<KnownDriver> knownDriver,
        List<HomeToSlot> homeToSlot,
        List<String> faults) {
    private static final double USABLE_MS = 2_500;
    private static final double PAGE_KB = 220;
    private static final double MAP_KB = 450;
    private static final double MOST_TAPS = 6;
    private static final double SLOT_MS = 30_000;

    /** A stranger, until "Sign in" answers a tap. */
    public record FirstVisit(double usableMs, double kilobytes) {}

    /** A device that was signed in before and has none of the files, until "Request charging slot" answers a tap. */
    public record KnownDriver(double usableMs, double kilobytes, double mapMs, double mapKilobytes) {}

    /** From the home screen's first tap until the slot is promised. */
    public record HomeToSlot(double taps, double ms) {}

    /**
     * Reads the script's output.
     *
     * @throws IllegalArgumentException if it isn't what the script prints, or a list is empty
     */
    static PageTimes of(String json) {
        try {
            PageTimes times = JsonMapper.builder().build().readValue(json, PageTimes.class);
            if (times.firstVisit.isEmpty() || times.knownDriver.isEmpty() || times.homeToSlot.isEmpty()) {
                throw new IllegalArgumentException("The browser measured nothing: %s".formatted(json));
            }
            return times;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The browser printed no figures but (%s).".formatted(json), e);
        }
    }

    /** The medians beside their goals. */
    List<Figure> figures() {
        return List.of(
                Figure.atMost(
                        "first visit until it can be used", median(firstVisit, FirstVisit::usableMs), "ms", USABLE_MS),
                Figure.atMost(
                        "known driver's home until it can be used",
                        median(knownDriver, KnownDriver::usableMs),
                        "ms",
                        USABLE_MS),
                Figure.atMost(
                        "JavaScript of the first load", median(knownDriver, KnownDriver::kilobytes), "KB", PAGE_KB),
                Figure.atMost("JavaScript of the map", median(knownDriver, KnownDriver::mapKilobytes), "KB", MAP_KB),
                Figure.atMost("taps from home to a slot", median(homeToSlot, HomeToSlot::taps), "", MOST_TAPS),
                Figure.atMost("time from home to a slot", median(homeToSlot, HomeToSlot::ms), "ms", SLOT_MS));
    }

    /** Until the known driver sees the map, the median in ms. */
    double mapMs() {
        return median(knownDriver, KnownDriver::mapMs);
    }

    private static <T> double median(List<T> runs, ToDoubleFunction<T> value) {
        double[] sorted = runs.stream().mapToDouble(value).sorted().toArray();
        int half = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return Math.round(median * 10) / 10.0;
    }
}
