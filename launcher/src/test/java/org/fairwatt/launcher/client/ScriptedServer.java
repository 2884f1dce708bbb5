package org.fairwatt.launcher.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A server that says what a test wants to hear: what the real ones say only when something is wrong with them. */
final class ScriptedServer implements AutoCloseable {
    private final HttpServer server;
    private final List<Asked> asked = new ArrayList<>();

    /** What a client asked. */
    record Asked(String method, String path, String query, String cookie, String authorization, String body) {}

    /** What it is answered. */
    record Said(int status, String location, String cookie, String body) {
        static Said text(int status, String body) {
            return new Said(status, "", "", body);
        }

        static Said redirect(String location) {
            return new Said(302, location, "", "");
        }
    }

    ScriptedServer(Function<Asked, Said> script) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, script));
        server.start();
    }

    URI address(String path) {
        return URI.create("http://localhost:%d%s".formatted(server.getAddress().getPort(), path));
    }

    List<Asked> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange, Function<Asked, Said> script) {
        try (exchange) {
            Asked question = new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    String.valueOf(exchange.getRequestURI().getRawQuery()),
                    header(exchange, "Cookie"),
                    header(exchange, "Authorization"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            asked.add(question);
            Said said = script.apply(question);
            if (!said.location().isEmpty()) {
                exchange.getResponseHeaders().add("Location", said.location());
            }
            if (!said.cookie().isEmpty()) {
                exchange.getResponseHeaders().add("Set-Cookie", said.cookie());
            }
            byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(said.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(HttpExchange exchange, String name) {
        return String.valueOf(exchange.getRequestHeaders().getFirst(name));
    }
}
