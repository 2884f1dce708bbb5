package org.fairwatt.benchmarks.log;

import java.util.ArrayList;
import java.util.List;

/** Sessions for tests, told in minutes and kWh from the epoch on. Everyone tells the truth unless told otherwise. */
public final class Sessions {
    public static final long KWH = 3_600_000;

    private final List<ReplaySession> sessions = new ArrayList<>();

    public static Sessions are() {
        return new Sessions();
    }

    public Sessions plugged(long fromMin, long untilMin, double kwh) {
        return plugged(fromMin, untilMin, kwh, kwh, untilMin);
    }

    public Sessions plugged(long fromMin, long untilMin, double kwh, double statedKwh, long statedUntilMin) {
        Told stated = new Told(Math.round(statedKwh * KWH), statedUntilMin * 60);
        sessions.add(new ReplaySession(
                sessions.size(), "E-" + sessions.size(), fromMin * 60, untilMin * 60, Math.round(kwh * KWH), stated));
        return this;
    }

    public List<ReplaySession> list() {
        return List.copyOf(sessions);
    }

    public List<Visit> visits() {
        return Visit.honest(sessions, Information.ACTUAL);
    }
}
