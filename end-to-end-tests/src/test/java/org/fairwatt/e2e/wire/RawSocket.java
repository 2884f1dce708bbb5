package org.fairwatt.e2e.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.fairwatt.launcher.client.GraphQlClient;
import org.fairwatt.launcher.client.GraphQlSocket;
import org.jspecify.annotations.Nullable;

/** A WebSocket to the API that keeps to no protocol by itself. */
final class RawSocket implements WebSocket.Listener, AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final CompletableFuture<Integer> closeCode = new CompletableFuture<>();
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final StringBuilder begun = new StringBuilder();
    private final WebSocket socket;

    /** @throws java.util.concurrent.CompletionException when the handshake is refused */
    private RawSocket(String origin, String subprotocol) {
        URI address = URI.create(
                GraphQlClient.endpoint(OverTheWire.access()).toString().replaceFirst("^http", "ws"));
        this.socket = CLIENT.newWebSocketBuilder()
                .subprotocols(subprotocol)
                .header("Origin", origin)
                .buildAsync(address, this)
                .join();
    }

    static RawSocket fromOwnPage() {
        return from(OverTheWire.access().publicUrl().toString());
    }

    static RawSocket from(String origin) {
        return new RawSocket(origin, GraphQlSocket.PROTOCOL);
    }

    static RawSocket speaking(String subprotocol) {
        return new RawSocket(OverTheWire.access().publicUrl().toString(), subprotocol);
    }

    RawSocket say(String text) {
        socket.sendText(text, true).join();
        return this;
    }

    /** As {@link #say}, to a server that may have closed the socket by now. */
    RawSocket sayUnlessClosed(String text) {
        socket.sendText(text, true).handle((sent, failure) -> sent).join();
        return this;
    }

    RawSocket init(String token) {
        return say("""
                {"type":"connection_init","payload":{"authorization":"Bearer %s"}}""".formatted(token));
    }

    RawSocket subscribe(String document) {
        return say("""
                {"id":"1","type":"subscribe","payload":{"query":"%s"}}""".formatted(document.replace("\"", "\\\"")));
    }

    /** The next message of this type; others before it are dropped. */
    JsonNode hear(String type) throws InterruptedException {
        for (JsonNode next = next(); next != null; next = next()) {
            if (type.equals(next.path("type").asText())) {
                return next;
            }
        }
        throw new AssertionError("No message (%s) within %s; closed: %s".formatted(type, PATIENCE, closeCode));
    }

    private @Nullable JsonNode next() throws InterruptedException {
        return messages.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    int closeCode() {
        return closeCode.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        begun.append(part);
        if (last) {
            messages.add(Answer.of(0, begun.toString()).body());
            begun.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closeCode.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        closeCode.completeExceptionally(failure);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
