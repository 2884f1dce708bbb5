package org.fairwatt.launcher.progress;

import java.io.PrintWriter;
import java.util.function.Function;

/** One line when a stage begins and one when it ends: for files, pipes and CI. */
final class PlainProgress implements Progress {
    private final PrintWriter out;

    PlainProgress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public <T> T stage(String title, Function<Stage, T> work) {
        RunningStage stage = new RunningStage(title);
        say("          " + title + " ...");
        try {
            T result = work.apply(stage);
            say(stage.done(""));
            return result;
        } catch (RuntimeException e) {
            say(stage.done("not finished: "));
            throw e;
        }
    }

    @Override
    public synchronized void say(String line) {
        out.println(line);
        out.flush();
    }
}
