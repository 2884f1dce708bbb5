package org.fairwatt.launcher.progress;

import java.io.PrintWriter;
import java.util.function.Function;

/** Shows stages as they begin, move and end. Stages may run side by side. */
public interface Progress {

    /** Runs {@code work} as a stage that people see; the stage ends when the work does. */
    <T> T stage(String title, Function<Stage, T> work);

    /** A line between the stages. */
    void say(String line);

    /** A stage while it runs. */
    interface Stage {
        /** How much of it is done, 0 to 100. */
        void percent(int done);

        /** What there is to add when it is done, such as "12 migrations". */
        void note(String note);
    }

    /** Runs {@code work} as a stage without a result. */
    default void run(String title, Runnable work) {
        stage(title, stage -> {
            work.run();
            return title;
        });
    }

    /** Shows nothing. */
    static Progress silent() {
        return new SilentProgress();
    }

    /** Writes to {@code out}; on a terminal the running stages are redrawn in one line. */
    static Progress on(PrintWriter out, boolean terminal) {
        return terminal ? new TerminalProgress(out) : new PlainProgress(out);
    }
}
