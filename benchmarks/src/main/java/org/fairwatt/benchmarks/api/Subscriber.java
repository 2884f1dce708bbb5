package org.fairwatt.benchmarks.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.fairwatt.launcher.client.GraphQlSocket;
import org.jspecify.annotations.Nullable;

/** One page that listens, with a socket of its own; it notes when something came, and hardly reads it. */
final class Subscriber implements WebSocket.Listener {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String PONG = "{\"type\":\"pong\"}";

    private final String subscription;
    private final CompletableFuture<Void> begun = new CompletableFuture<>();
    private final StringBuilder parts = new StringBuilder();
    private volatile OptionalLong toldAt = OptionalLong.empty();
    private @Nullable WebSocket socket;
    private CompletableFuture<?> sent = CompletableFuture.completedFuture(null);

    /** @param document what it subscribes to */
    Subscriber(String document) {
        this.subscription = Bodies.text(
                Map.of("id", "1", "type", "subscribe", "payload", Map.of("query", document, "variables", Map.of())));
    }

    /** Connects; completes when it was told how things are, fails when that can't be. */
    CompletableFuture<Void> open(HttpClient client, URI endpoint, String origin, String token) {
        String init =
                Bodies.text(Map.of("type", "connection_init", "payload", Map.of("authorization", "Bearer " + token)));
        return client.newWebSocketBuilder()
                .subprotocols(GraphQlSocket.PROTOCOL)
                .header("Origin", origin)
                .connectTimeout(PATIENCE)
                .buildAsync(URI.create(endpoint.toString().replaceFirst("^http", "ws")), this)
                .thenCompose(opened -> {
                    socket = opened;
                    send(opened, init);
                    return begun.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                });
    }

    /** From here on it waits for the next event. */
    void listen() {
        toldAt = OptionalLong.empty();
    }

    /** When the whole of the event had come, by {@link System#nanoTime}; empty while it hasn't. */
    OptionalLong toldAt() {
        return toldAt;
    }

    void close() {
        WebSocket open = socket;
        if (open != null) {
            open.abort();
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        parts.append(part);
        if (last) {
            take(from, parts.toString());
            parts.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        fail(new IllegalStateException("The API closed a subscriber's socket: %d %s".formatted(code, reason)));
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable problem) {
        fail(problem);
    }

    private void take(WebSocket from, String text) {
        if (text.contains("\"next\"")) {
            toldAt = toldAt.isPresent() ? toldAt : OptionalLong.of(System.nanoTime());
            begun.complete(null);
        } else if (text.contains("\"connection_ack\"")) {
            send(from, subscription);
        } else if (text.contains("\"ping\"")) {
            send(from, PONG);
        } else {
            fail(new IllegalStateException("A subscription failed: " + text));
        }
    }

    /** One after the other: the reply to a message may be here before its sender hears that it is out. */
    private synchronized void send(WebSocket to, String text) {
        sent = sent.thenCompose(before -> to.sendText(text, true)).whenComplete((after, broken) -> {
            if (broken != null) {
                fail(broken);
            }
        });
    }

    private void fail(Throwable problem) {
        begun.completeExceptionally(problem);
    }
}
