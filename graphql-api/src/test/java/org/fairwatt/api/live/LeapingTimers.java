package org.fairwatt.api.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A clock that a test moves, and what is to be done when it gets somewhere. */
final class LeapingTimers extends Clock implements Timers {

    private record Alarm(Instant at, Runnable task) {}

    private final List<Alarm> alarms = new ArrayList<>();
    private Instant now = Instant.now();

    @Override
    public Runnable after(Duration delay, Runnable task) {
        Alarm alarm = new Alarm(now.plus(delay), task);
        alarms.add(alarm);
        return () -> alarms.remove(alarm);
    }

    void leap(Duration duration) {
        Instant target = now.plus(duration);
        while (!due(target).isEmpty()) {
            Alarm next = due(target).get(0);
            alarms.remove(next);
            now = next.at();
            next.task().run();
        }
        now = target;
    }

    boolean isQuiet() {
        return alarms.isEmpty();
    }

    private List<Alarm> due(Instant until) {
        return alarms.stream()
                .filter(alarm -> !alarm.at().isAfter(until))
                .sorted(Comparator.comparing(Alarm::at))
                .toList();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
