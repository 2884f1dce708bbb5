package org.fairwatt.engine.forecast;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairwatt.reservation.WaitBand;

/**
 * Holds a forecast to what happens: it is asked as each wait begins, learns as each ends, and is judged by those that were
 * not zero.
 *
 * @param <V> what tells waits apart
 */
public final class WaitCalibration<V> {

    private static final Duration NOT_ZERO = Duration.ofMinutes(1);
    private static final double PERCENT = 100;

    private final WaitForecast forecast = new WaitForecast();
    private final Map<V, Asked> waiting = new HashMap<>();
    private final List<Duration> widths = new ArrayList<>();
    private int inside;

    private record Asked(Duration predicted, WaitBand band) {}

    /** A wait begins that is planned to be so long: what the forecast says of it. */
    public WaitBand begins(V wait, Duration predicted) {
        Asked asked = new Asked(predicted, forecast.band(predicted));
        waiting.put(wait, asked);
        return asked.band();
    }

    /** Power flows after so long; of one that did not begin here, nothing is learned. */
    public void ends(V wait, Duration actual) {
        Asked asked = waiting.remove(wait);
        if (asked == null) {
            return;
        }
        forecast.learn(asked.predicted(), actual);
        if (actual.compareTo(NOT_ZERO) >= 0) {
            widths.add(asked.band().width());
            inside += asked.band().contains(actual) ? 1 : 0;
        }
    }

    /** How many waits were not zero. */
    public int waits() {
        return widths.size();
    }

    /** How many of these lay in their band, 0 to 100 %; 0 when there were none. */
    public double insidePercent() {
        return widths.isEmpty() ? 0 : inside * PERCENT / widths.size();
    }

    /** How wide half of their bands were at most; zero when there were none. */
    public Duration medianWidth() {
        List<Duration> sorted = widths.stream().sorted().toList();
        return sorted.isEmpty() ? Duration.ZERO : sorted.get((sorted.size() - 1) / 2);
    }
}
