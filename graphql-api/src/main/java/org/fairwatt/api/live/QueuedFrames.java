package org.fairwatt.api.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Writes to one client, one message after the other, without ever waiting: what can't be written yet queues up, and a
 * client that lets too much queue up is cut off. The container loses messages that are sent before the last one is out.
 */
final class QueuedFrames implements Frames {

    private static final int MOST_MESSAGES = 200;
    private static final int MOST_CHARACTERS = 1_000_000;

    private final Wire wire;
    private final Executor executor;
    private final Deque<String> queue = new ArrayDeque<>();
    private int characters;
    private boolean writing;
    private boolean over;

    /** @param executor closes the wire, which may wait for the client */
    QueuedFrames(Wire wire, Executor executor) {
        this.wire = wire;
        this.executor = executor;
    }

    @Override
    public void send(String text) {
        if (enqueue(text)) {
            write();
        }
    }

    @Override
    public void close(CloseReason reason) {
        if (stop()) {
            executor.execute(() -> wire.close(reason));
        }
    }

    /** True when nobody writes, so that the caller has to. */
    private boolean enqueue(String text) {
        synchronized (this) {
            if (over) {
                return false;
            }
            if (queue.size() < MOST_MESSAGES && characters + text.length() <= MOST_CHARACTERS) {
                queue.add(text);
                characters += text.length();
                boolean idle = !writing;
                writing = true;
                return idle;
            }
        }
        close(CloseReason.TOO_SLOW);
        return false;
    }

    /** Writes until the wire takes its time or the queue is empty. */
    private void write() {
        for (String text = next(); text != null; text = next()) {
            AtomicBoolean pending = new AtomicBoolean(true);
            try {
                wire.write(text, out -> written(out, pending));
            } catch (IllegalStateException | IllegalArgumentException e) { // closed meanwhile
                stop();
                return;
            }
            if (pending.getAndSet(false)) {
                return; // not out yet: whoever hears that it is goes on
            }
        }
    }

    private void written(boolean out, AtomicBoolean pending) {
        if (!out) {
            close(CloseReason.TOO_SLOW);
        } else if (!pending.getAndSet(false)) {
            write();
        }
    }

    private synchronized @Nullable String next() {
        String text = over ? null : queue.poll();
        if (text == null) {
            writing = false;
        } else {
            characters -= text.length();
        }
        return text;
    }

    private synchronized boolean stop() {
        boolean wasOpen = !over;
        over = true;
        queue.clear();
        return wasOpen;
    }
}
