package org.fairwatt.launcher.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.fairwatt.launcher.platform.Access;

/** Follows what changes, over a WebSocket that speaks graphql-transport-ws. */
public final class GraphQlSocket implements AutoCloseable {
    /** The protocol of GraphQL over WebSocket (github.com/enisdenjo/graphql-ws, PROTOCOL.md). */
    public static final String PROTOCOL = "graphql-transport-ws";

    /** Its code for a token that was not, or is no more, accepted. */
    public static final int FORBIDDEN = 4403;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Consumer<JsonNode>> subscribers = new ConcurrentHashMap<>();
    private final AtomicInteger lastId = new AtomicInteger();
    private final CompletableFuture<Void> acknowledged = new CompletableFuture<>();
    private final CompletableFuture<Closed> closed = new CompletableFuture<>();
    private final URI address;
    private CompletableFuture<WebSocket> lastSent;

    /** How it ended; {@code code} as the server sent it, or 1006 if the connection broke. */
    public record Closed(int code, String reason) {}

    private GraphQlSocket(Web web, URI endpoint, String origin) {
        this.address = URI.create(endpoint.toString().replaceFirst("^http", "ws"));
        this.lastSent = web.client()
                .newWebSocketBuilder()
                .subprotocols(PROTOCOL)
                .header("Origin", origin)
                .connectTimeout(Web.PATIENCE)
                .buildAsync(address, new SocketListener(this::receive, this::end));
    }

    /** Opens one to the API behind {@code access}; returns when {@code token} was accepted. */
    public static GraphQlSocket open(Access access, Web web, String token) {
        return open(web, GraphQlClient.endpoint(access), access.publicUrl().toString(), token);
    }

    /** Opens one as a page of {@code origin} would; returns when {@code token} was accepted. */
    public static GraphQlSocket open(Web web, URI endpoint, String origin, String token) {
        GraphQlSocket socket = new GraphQlSocket(web, endpoint, origin);
        socket.send(Map.of("type", "connection_init", "payload", Map.of("authorization", "Bearer " + token)));
        socket.await(socket.acknowledged);
        return socket;
    }

    /**
     * Starts a subscription.
     *
     * @param each gets every {@code payload}: data, errors or both; on the socket's thread
     */
    public void subscribe(String document, Map<String, ?> variables, Consumer<JsonNode> each) {
        String id = Integer.toString(lastId.incrementAndGet());
        subscribers.put(id, each);
        await(send(
                Map.of("id", id, "type", "subscribe", "payload", Map.of("query", document, "variables", variables))));
    }

    /** Completed when either side closed it. */
    public CompletableFuture<Closed> closed() {
        return closed;
    }

    @Override
    public void close() {
        enqueue(socket -> socket.sendClose(WebSocket.NORMAL_CLOSURE, ""));
    }

    private void receive(String text) {
        JsonNode message = read(text);
        String type = message.path("type").asText();
        if ("connection_ack".equals(type)) {
            acknowledged.complete(null);
        } else if ("ping".equals(type)) {
            send(Map.of("type", "pong"));
        } else if ("next".equals(type)) {
            subscriber(message).accept(message.path("payload"));
        } else if ("error".equals(type)) {
            subscriber(message).accept(JSON.createObjectNode().set("errors", message.path("payload")));
        } else if ("complete".equals(type)) {
            subscribers.remove(message.path("id").asText());
        }
    }

    private Consumer<JsonNode> subscriber(JsonNode message) {
        return subscribers.getOrDefault(message.path("id").asText(), nobody -> {});
    }

    private void end(Closed how) {
        closed.complete(how);
        acknowledged.completeExceptionally(
                new IllegalStateException("The API closed the WebSocket: %d %s".formatted(how.code(), how.reason())));
    }

    private CompletableFuture<WebSocket> send(Map<String, ?> message) {
        try {
            String text = JSON.writeValueAsString(message);
            return enqueue(socket -> socket.sendText(text, true));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This message can't be written as JSON.", e);
        }
    }

    /** One after the other: Java's WebSocket refuses a message while another is on its way. */
    private synchronized CompletableFuture<WebSocket> enqueue(Sending sending) {
        lastSent = lastSent.thenCompose(sending::over);
        return lastSent;
    }

    private interface Sending {
        CompletionStage<WebSocket> over(WebSocket socket);
    }

    private void await(CompletableFuture<?> answer) {
        lastSent.exceptionally(broken -> {
            acknowledged.completeExceptionally(broken);
            return null;
        });
        try {
            answer.orTimeout(Web.PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof IllegalStateException refused
                    ? refused
                    : new NoAnswer(address, e.getCause() instanceof Exception cause ? cause : e);
        }
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The API sent something over the WebSocket that isn't JSON.", e);
        }
    }
}
