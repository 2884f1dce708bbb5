package org.fairwatt.allocation.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.time.TimeWindow;

/** When a vehicle is not promised to be anywhere else. */
public final class FreeTime {
    private FreeTime() {}

    /**
     * The parts of {@code window} that {@code others}, the vehicle's other reservations, leave free, earliest first.
     *
     * @param buffer time to leave before each of them: how long an EVSE is kept after a charge
     */
    public static List<TimeWindow> within(TimeWindow window, List<Reservation> others, Duration buffer) {
        List<TimeWindow> taken = others.stream()
                .flatMap(reservation -> reservation.promise().stream())
                .map(Promise::plugged)
                .sorted(Comparator.comparing(TimeWindow::start))
                .toList();
        List<TimeWindow> free = new ArrayList<>();
        Instant from = window.start();
        for (TimeWindow busy : taken) {
            addIfAny(free, from, earlier(busy.start().minus(buffer), window.end()));
            from = later(from, busy.end());
        }
        addIfAny(free, from, window.end());
        return free;
    }

    private static void addIfAny(List<TimeWindow> free, Instant from, Instant until) {
        if (from.isBefore(until)) {
            free.add(new TimeWindow(from, until));
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
