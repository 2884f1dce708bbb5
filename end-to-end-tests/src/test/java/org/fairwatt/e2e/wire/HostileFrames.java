package org.fairwatt.e2e.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What comes by WebSocket and is not as it should be: frames, messages, and too much of what would be right. */
final class HostileFrames {

    private static final int FINAL = 0x80;
    private static final int MASKED = 0x80;
    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.US_ASCII);
    private static final String PING = "{\"type\":\"ping\"}";

    private HostileFrames() {}

    static Stream<Attack> all() {
        return Stream.of(strangers(), messages(), frames(), floods()).flatMap(stream -> stream);
    }

    /** Before it was said who it is. */
    private static Stream<Attack> strangers() {
        return Stream.of(
                        "",
                        "x",
                        "{}",
                        "[]",
                        "null",
                        PING,
                        "{\"type\":\"pong\"}",
                        "{\"type\":\"complete\",\"id\":\"1\"}",
                        subscribe("1", "{ me { id } }"),
                        "{\"type\":\"connection_init\"}",
                        init(""),
                        init("x".repeat(100_000)),
                        init("e30.e30.e30"),
                        "{\"type\":\"connection_init\",\"payload\":[[[]]]}",
                        "{\"type\":\"connection_init\",\"payload\":" + "{\"a\":".repeat(10_000) + "1"
                                + "}".repeat(10_001),
                        "{\"type\":\"start\",\"id\":\"1\"}",
                        "{\"type\":\"" + "x".repeat(100_000) + "\"}")
                .map(text -> stranger(brief(text), socket -> socket.text(text)))
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::stream));
    }

    private static Stream<Attack> messages() {
        return Stream.of(
                        "",
                        "nonsense",
                        "{}",
                        "[]",
                        "17",
                        "{\"type\":17}",
                        "{\"type\":null}",
                        "{\"type\":\"dance\"}",
                        "{\"type\":\"connection_ack\"}",
                        "{\"type\":\"next\",\"id\":\"1\"}",
                        "{\"type\":\"subscribe\"}",
                        "{\"type\":\"subscribe\",\"id\":\"1\"}",
                        "{\"type\":\"subscribe\",\"id\":1,\"payload\":{\"query\":\"{me{id}}\"}}",
                        "{\"type\":\"subscribe\",\"id\":\"\",\"payload\":{\"query\":\"{me{id}}\"}}",
                        "{\"type\":\"subscribe\",\"id\":\"" + "i".repeat(50_000)
                                + "\",\"payload\":{\"query\":\"{me{id}}\"}}",
                        "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":[]}",
                        "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{}}",
                        "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":17}}",
                        "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"{me{id}}\",\"variables\":17}}",
                        "{\"type\":\"complete\"}",
                        "{\"type\":\"complete\",\"id\":17}",
                        "{\"type\":\"ping\",\"payload\":" + "[".repeat(50_000) + "}",
                        subscribe("1", "{"),
                        subscribe("1", "{ nothing }"),
                        subscribe("1", "subscription { gridStatusChanged { level } me { id } }"),
                        subscribe(
                                "1", "subscription { a: gridStatusChanged { level } b: gridStatusChanged { level } }"),
                        subscribe("1", "subscription { stationAvailabilityChanged(stationIds: []) { free } }"),
                        subscribe("1", "subscription { reservationChanged(reservationId: \\\"x\\\") { id } }"),
                        subscribe("1", "subscription ($a: ID!) { reservationChanged(reservationId: $a) { id } }"),
                        subscribe("\\u0000", "{ me { id } }"),
                        subscribe(
                                "1",
                                "subscription { " + "...F ".repeat(5_000)
                                        + "} fragment F on Subscription { gridStatusChanged { level } }"))
                .map(text -> known("messages", brief(text), socket -> socket.text(text)));
    }

    private static Stream<Attack> frames() {
        Map<String, byte[]> bytes = Map.ofEntries(
                Map.entry("without a mask", RawFrames.encoded(FINAL | RawFrames.TEXT, 0, HELLO.length, HELLO)),
                Map.entry(
                        "first reserved bit",
                        RawFrames.encoded(FINAL | 0x40 | RawFrames.TEXT, MASKED, HELLO.length, HELLO)),
                Map.entry(
                        "all reserved bits",
                        RawFrames.encoded(FINAL | 0x70 | RawFrames.TEXT, MASKED, HELLO.length, HELLO)),
                Map.entry("a fragmented ping", RawFrames.encoded(RawFrames.PING, MASKED, HELLO.length, HELLO)),
                Map.entry("a ping of 200 bytes", RawFrames.encoded(FINAL | RawFrames.PING, MASKED, 200, new byte[200])),
                Map.entry(
                        "a continuation of nothing",
                        RawFrames.encoded(FINAL | RawFrames.CONTINUATION, MASKED, HELLO.length, HELLO)),
                Map.entry(
                        "text within text",
                        join(
                                RawFrames.encoded(RawFrames.TEXT, MASKED, HELLO.length, HELLO),
                                RawFrames.encoded(FINAL | RawFrames.TEXT, MASKED, HELLO.length, HELLO))),
                Map.entry("a length of 2^62", RawFrames.encoded(FINAL | RawFrames.TEXT, MASKED, 1L << 62, HELLO)),
                Map.entry("a gigabyte announced", RawFrames.encoded(FINAL | RawFrames.TEXT, MASKED, 1L << 30, HELLO)),
                Map.entry("text that isn't UTF-8", RawFrames.encoded(FINAL | RawFrames.TEXT, MASKED, 3, new byte[] {
                    (byte) 0xff, (byte) 0xfe, (byte) 0xc0
                })),
                Map.entry("binary", RawFrames.encoded(FINAL | RawFrames.BINARY, MASKED, HELLO.length, HELLO)),
                Map.entry(
                        "binary of 100 KB",
                        RawFrames.encoded(FINAL | RawFrames.BINARY, MASKED, 100_000, new byte[100_000])),
                Map.entry(
                        "text of 129 KB",
                        RawFrames.encoded(FINAL | RawFrames.TEXT, MASKED, 129 * 1024, new byte[129 * 1024])),
                Map.entry(
                        "text of 2 MB", RawFrames.encoded(FINAL | RawFrames.TEXT, MASKED, 2 << 20, new byte[2 << 20])),
                Map.entry("an empty text", RawFrames.encoded(FINAL | RawFrames.TEXT, MASKED, 0, new byte[0])),
                Map.entry("a close without a code", RawFrames.encoded(FINAL | RawFrames.CLOSE, MASKED, 0, new byte[0])),
                Map.entry("a close of one byte", RawFrames.encoded(FINAL | RawFrames.CLOSE, MASKED, 1, new byte[1])),
                Map.entry(
                        "a close of code 1006",
                        RawFrames.encoded(
                                FINAL | RawFrames.CLOSE,
                                MASKED,
                                2,
                                ByteBuffer.allocate(2).putShort((short) 1006).array())),
                Map.entry(
                        "2,000 parts of one byte",
                        join(
                                RawFrames.encoded(RawFrames.TEXT, MASKED, 1, new byte[] {'x'}),
                                repeated(2_000, RawFrames.encoded(RawFrames.CONTINUATION, MASKED, 1, new byte[] {'x'
                                })))),
                Map.entry(
                        "HTTP instead of frames",
                        "GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
        Stream<Attack> odd = bytes.entrySet().stream()
                .map(entry -> known("frames", entry.getKey(), socket -> socket.bytes(entry.getValue())));
        Stream<Attack> reserved = IntStream.of(3, 4, 5, 6, 7, 11, 12, 13, 14, 15)
                .mapToObj(
                        opcode -> known("frames", "reserved opcode " + opcode, socket -> socket.frame(opcode, HELLO)));
        Stream<Attack> unfinished = Stream.of(
                unfinished("half a frame", new byte[] {(byte) (FINAL | RawFrames.TEXT), (byte) (MASKED | 126), 1}),
                unfinished(
                        "2,000 empty parts",
                        join(
                                RawFrames.encoded(RawFrames.TEXT, MASKED, 0, new byte[0]),
                                repeated(2_000, RawFrames.encoded(RawFrames.CONTINUATION, MASKED, 0, new byte[0])))));
        return Stream.of(odd, reserved, unfinished).flatMap(attacks -> attacks);
    }

    private static Stream<Attack> floods() {
        String slots = "subscription { reservationChanged { id } }";
        return Stream.of(
                stranger("100 inits", socket -> times(100, i -> socket.text(init("x")))),
                known("floods", "an init more", socket -> socket.text(init(Actor.NILS.token()))),
                known("floods", "300 pings", socket -> times(300, i -> socket.text(PING))),
                known(
                        "floods",
                        "300 pings of the protocol",
                        socket -> times(300, i -> socket.frame(RawFrames.PING, HELLO))),
                known(
                        "floods",
                        "300 pongs nobody asked for",
                        socket -> times(300, i -> socket.frame(RawFrames.PONG, HELLO))),
                known(
                        "floods",
                        "300 completions of nothing",
                        socket -> times(300, i -> socket.text("{\"type\":\"complete\",\"id\":\"%d\"}".formatted(i)))),
                known("floods", "60 subscriptions", socket -> times(60, i -> socket.text(subscribe("s" + i, slots)))),
                known(
                        "floods",
                        "60 that begin and end",
                        socket -> times(
                                60,
                                i -> socket.text(subscribe("s", slots)).text("{\"type\":\"complete\",\"id\":\"s\"}"))),
                known("floods", "one id twice", socket -> times(2, i -> socket.text(subscribe("same", slots)))),
                known(
                        "floods",
                        "30 questions",
                        socket -> times(30, i -> socket.text(subscribe("q" + i, "{ me { id } }")))),
                known(
                        "floods",
                        "30 bombs",
                        socket -> times(
                                30,
                                i -> socket.text(subscribe(
                                        "b" + i,
                                        "{ ...F0 } "
                                                + IntStream.range(0, 25)
                                                        .mapToObj(n -> "fragment F%d on Query { ...F%d ...F%d } "
                                                                .formatted(n, n + 1, n + 1))
                                                        .collect(Collectors.joining()))))));
    }

    private static Attack unfinished(String name, byte[] bytes) {
        return Attack.unfinished(
                "frames", name, () -> RawFrames.initialised(Actor.NILS).bytes(bytes));
    }

    private static Attack stranger(String name, Consumer<RawFrames> strike) {
        return new Attack("strangers", name, () -> {
            try (RawFrames socket = new RawFrames()) {
                strike.accept(socket);
                return socket.settle();
            }
        });
    }

    private static Attack known(String family, String name, Consumer<RawFrames> strike) {
        return new Attack(family, name, () -> {
            try (RawFrames socket = RawFrames.initialised(Actor.NILS)) {
                strike.accept(socket);
                return socket.settle();
            }
        });
    }

    private static void times(int n, java.util.function.IntConsumer each) {
        IntStream.range(0, n).forEach(each);
    }

    private static String init(String token) {
        return Call.text(Map.of("type", "connection_init", "payload", Map.of("Authorization", "Bearer " + token)));
    }

    private static String subscribe(String id, String query) {
        return "{\"type\":\"subscribe\",\"id\":\"%s\",\"payload\":{\"query\":\"%s\"}}".formatted(id, query);
    }

    private static byte[] repeated(int times, byte[] bytes) {
        byte[] all = new byte[times * bytes.length];
        for (int i = 0; i < times; i++) {
            System.arraycopy(bytes, 0, all, i * bytes.length, bytes.length);
        }
        return all;
    }

    private static byte[] join(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    private static String brief(String text) {
        return text.length() <= 60 ? text : "%s… (%d)".formatted(text.substring(0, 50), text.length());
    }
}
