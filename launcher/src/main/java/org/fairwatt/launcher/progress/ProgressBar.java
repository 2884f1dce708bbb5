package org.fairwatt.launcher.progress;

import java.io.PrintWriter;
import java.util.Locale;

/** How far a run is. On a terminal one line that grows; elsewhere a line for every quarter. Stepped by many threads. */
public final class ProgressBar {
    private static final String ERASE_LINE = "\r\u001b[K";
    private static final int WIDTH = 30;
    private static final int LINES = 4;

    private final PrintWriter out;
    private final boolean terminal;
    private String title = "";
    private long began;
    private int total;
    private int done;

    public ProgressBar(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** The next part of the run, of {@code total} steps; 0 if nobody knows. */
    public synchronized void begin(String title, int total) {
        end();
        this.title = title;
        this.total = total;
        this.done = 0;
        this.began = System.nanoTime();
        if (terminal) {
            draw();
        }
    }

    public synchronized void step() {
        done++;
        if (terminal) {
            draw();
        } else if (done < total && done * LINES / total > (done - 1) * LINES / total) {
            out.println("           %s %d/%d".formatted(title, done, total));
            out.flush();
        }
    }

    public synchronized void end() {
        if (title.isEmpty()) {
            return;
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        out.print(terminal ? ERASE_LINE : "");
        out.println(String.format(
                Locale.ROOT, "%7.1f s  %s%s", seconds, title, total > 0 ? " %d/%d".formatted(done, total) : ""));
        out.flush();
        title = "";
    }

    /** A line of its own. */
    public synchronized void say(String line) {
        out.print(terminal ? ERASE_LINE : "");
        out.println(line);
        if (terminal && !title.isEmpty()) {
            draw();
        }
        out.flush();
    }

    private void draw() {
        String bar = "";
        if (total > 0) {
            int filled = done * WIDTH / total;
            bar = "[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " + done + "/" + total + "  ";
        }
        out.print(ERASE_LINE + "           " + bar + title);
        out.flush();
    }
}
