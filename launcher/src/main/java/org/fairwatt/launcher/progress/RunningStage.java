package org.fairwatt.launcher.progress;

import java.time.Duration;
import java.util.Locale;

/** One stage and its clock. Percent and note are set by the thread that works and read by the one that draws. */
final class RunningStage implements Progress.Stage {
    private final String title;
    private final long began = System.nanoTime();
    private volatile int percent;
    private volatile String note = "";

    RunningStage(String title) {
        this.title = title;
    }

    @Override
    public void percent(int done) {
        percent = done;
    }

    @Override
    public void note(String note) {
        this.note = note;
    }

    String title() {
        return title;
    }

    /** Such as {@code Unpacking Keycloak 40 % 2 s}. */
    String underWay() {
        String share = percent > 0 ? percent + " % " : "";
        return "%s %s%d s".formatted(title, share, taken().toSeconds());
    }

    /** Such as {@code   1.8 s  PostgreSQL answers (port 9543)}. */
    String done(String mark) {
        double seconds = taken().toMillis() / 1000.0;
        String addition = note.isEmpty() ? "" : " (" + note + ")";
        return String.format(Locale.ROOT, "%7.1f s  %s%s%s", seconds, mark, title, addition);
    }

    private Duration taken() {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
