package org.fairwatt.api.live;

import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Writes to one WebSocket, one message after the other, without ever waiting: what can't be written yet queues up, and a
 * client that lets too much queue up is cut off. The container loses messages that are sent before the last one is out.
 */
final class SessionFrames implements Frames {

    private static final Logger LOG = System.getLogger(SessionFrames.class.getName());
    private static final int MOST_MESSAGES = 200;
    private static final int MOST_CHARACTERS = 1_000_000;
    private static final long SEND_TIMEOUT_MILLIS = 20_000;

    private final Session session;
    private final Executor executor;
    private final Deque<String> queue = new ArrayDeque<>();
    private int characters;
    private boolean writing;
    private boolean over;

    /** @param executor closes the session, which waits for the client's socket */
    SessionFrames(Session session, Executor executor) {
        this.session = session;
        this.executor = executor;
        session.getAsyncRemote().setSendTimeout(SEND_TIMEOUT_MILLIS);
    }

    @Override
    public void send(String text) {
        if (enqueue(text)) {
            write();
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

    /** Writes until the container takes its time or the queue is empty. */
    private void write() {
        for (String text = next(); text != null; text = next()) {
            AtomicBoolean first = new AtomicBoolean(true);
            try {
                RemoteEndpoint.Async remote = session.getAsyncRemote();
                remote.sendText(text, result -> written(result, first));
            } catch (IllegalStateException | IllegalArgumentException e) { // closed meanwhile
                stop();
                return;
            }
            if (first.getAndSet(false)) {
                return; // not written yet: whoever hears that it is goes on
            }
        }
    }

    private void written(SendResult result, AtomicBoolean first) {
        if (!result.isOK()) {
            LOG.log(Level.DEBUG, "A WebSocket can't be written to any more: {0}", result.getException());
            close(CloseReason.TOO_SLOW);
        } else if (!first.getAndSet(false)) {
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

    @Override
    public void close(CloseReason reason) {
        if (stop()) {
            executor.execute(() -> closeNow(reason));
        }
    }

    private synchronized boolean stop() {
        boolean wasOpen = !over;
        over = true;
        queue.clear();
        return wasOpen;
    }

    private void closeNow(CloseReason reason) {
        try {
            session.close(new jakarta.websocket.CloseReason(
                    jakarta.websocket.CloseReason.CloseCodes.getCloseCode(reason.code()), reason.text()));
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.DEBUG, "A WebSocket was gone before it was closed: {0}", e.getMessage());
        }
    }
}
