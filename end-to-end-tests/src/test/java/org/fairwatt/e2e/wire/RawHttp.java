package org.fairwatt.e2e.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** One HTTP request byte for byte as a test wants it, on a connection of its own. */
record RawHttp(String method, String target, Map<String, String> headers, byte[] body) {

    private static final int PATIENCE_MILLIS = 20_000;

    static RawHttp post(String target, String body) {
        return new RawHttp("POST", target, Map.of(), body.getBytes(StandardCharsets.UTF_8))
                .with("Content-Type", "application/json");
    }

    static RawHttp get(String target) {
        return of("GET", target);
    }

    static RawHttp of(String method, String target) {
        return new RawHttp(method, target, Map.of(), new byte[0]);
    }

    RawHttp method(String other) {
        return new RawHttp(other, target, headers, body);
    }

    RawHttp with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new RawHttp(method, target, more, body);
    }

    RawHttp as(Actor actor) {
        return with("Authorization", "Bearer " + actor.token());
    }

    /** What came back. {@code status} is 0 when the server hung up without a word. */
    record Reply(int status, Map<String, String> headers, String text) {

        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    Reply send() {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(head().getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        } catch (IOException e) { // hung up while it was written: the server had seen enough
            return new Reply(0, Map.of(), "");
        }
    }

    /** Sends it and does not wait for an answer. */
    Socket begin() {
        try {
            Socket socket = connect();
            socket.getOutputStream().write(head().getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(body);
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String head() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Host", address().getHostString() + ":" + address().getPort());
        all.put("Connection", "close");
        if (body.length > 0) {
            all.put("Content-Length", Integer.toString(body.length));
        }
        all.putAll(headers);
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        all.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("\r\n").toString();
    }

    static InetSocketAddress address() {
        return new InetSocketAddress("127.0.0.1", OverTheWire.settings().ports().http());
    }

    static Socket connect() throws IOException {
        Socket socket = new Socket();
        socket.connect(address(), PATIENCE_MILLIS);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        return socket;
    }

    private static Reply read(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        in.transferTo(all);
        String text = all.toString(StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        if (!text.startsWith("HTTP/1.1 ") || end < 0) {
            return new Reply(0, Map.of(), text);
        }
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.put(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).trim());
        }
        return new Reply(Integer.parseInt(lines[0].substring(9, 12)), headers, text.substring(end + 4));
    }
}
