package org.fairwatt.launcher.progress;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Ended stages stay as lines; the running ones share one line below, redrawn a few times a second. */
final class TerminalProgress implements Progress {
    private static final String ERASE_LINE = "\r\u001b[K";
    private static final int WIDTH = 110; // a longer line would wrap and couldn't be erased
    private static final long REDRAW_MILLIS = 250;

    private final PrintWriter out;
    private final List<RunningStage> running = new CopyOnWriteArrayList<>();

    TerminalProgress(PrintWriter out) {
        this.out = out;
        Thread painter = new Thread(this::repaint, "progress");
        painter.setDaemon(true);
        painter.start();
    }

    @Override
    public <T> T stage(String title, Function<Stage, T> work) {
        RunningStage stage = new RunningStage(title);
        running.add(stage);
        try {
            T result = work.apply(stage);
            end(stage, "\u2713 ");
            return result;
        } catch (RuntimeException e) {
            end(stage, "\u2717 ");
            throw e;
        }
    }

    @Override
    public synchronized void say(String line) {
        out.print(ERASE_LINE);
        out.println(line);
        draw();
    }

    private void end(RunningStage stage, String mark) {
        running.remove(stage);
        say(stage.done(mark));
    }

    private synchronized void draw() {
        String line = running.stream().map(RunningStage::underWay).collect(Collectors.joining("  |  "));
        out.print(ERASE_LINE + (line.isEmpty() ? "" : "           " + shortened(line)));
        out.flush();
    }

    private static String shortened(String line) {
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "\u2026";
    }

    private void repaint() {
        try {
            while (true) {
                TimeUnit.MILLISECONDS.sleep(REDRAW_MILLIS);
                if (!running.isEmpty()) {
                    draw();
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
