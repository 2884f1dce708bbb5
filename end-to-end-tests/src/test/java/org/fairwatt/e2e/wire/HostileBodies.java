package org.fairwatt.e2e.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fairwatt.e2e.wire.ServedSchema.Operation;

/** Bodies that are not as they should be, and variables of every operation of a wrong kind. */
final class HostileBodies {
    private static final String QUESTION = "{\"query\":\"{ me { id } }\"}";

    private HostileBodies() {}

    static Stream<Attack> all() {
        return Stream.of(bodies(), batches(), variables(), restBodies()).flatMap(stream -> stream);
    }

    private static Stream<Attack> bodies() {
        List<String> bodies = new ArrayList<>(List.of(
                "",
                " ",
                "null",
                "17",
                "\"text\"",
                "true",
                "[]",
                "{",
                "}",
                "{}",
                "{\"query\"}",
                "{\"query\":}",
                "{\"query\":17}",
                "{\"query\":null}",
                "{\"query\":\"\"}",
                "{'query':'{me{id}}'}",
                "{\"query\":\"{me{id}}\",}",
                "{\"query\":NaN}",
                "// a comment\n" + QUESTION,
                "\u0000",
                "\ufeff" + QUESTION,
                "{\"query\":\"{me{id}}\",\"query\":\"{me{name}}\"}",
                "{\"query\":\"{me{id}}\",\"variables\":[]}",
                "{\"query\":\"{me{id}}\",\"variables\":\"{}\"}",
                "{\"query\":\"{me{id}}\",\"operationName\":{}}",
                "{\"query\":\"{me{id}}\",\"extensions\":17}",
                "{\"query\":\"{me{id}}\",\"more\":1}",
                "{\"query\":\"{me{id}}\\u0000\"}",
                "{\"query\":\"\\",
                "{\"id\":\"abc\",\"doc_id\":\"1\"}",
                "{\"query\":\"{me{id}}\",\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"00\"}}}",
                "{\"query\":\"{me{id}}\",\"variables\":{%s}}"
                        .formatted(IntStream.range(0, 6_000)
                                .mapToObj("\"v%d\":1"::formatted)
                                .collect(Collectors.joining(","))),
                "{\"query\":\"{me{id}}\",\"variables\":{\"a\":" + "[".repeat(60_000) + "}",
                "{\"query\":\"{me{id}}\",\"variables\":" + "{\"a\":".repeat(15_000) + "1" + "}".repeat(15_001),
                "{\"query\":\"{me{id}}\",\"variables\":{\"" + "k".repeat(100_000) + "\":1}}",
                "{\"query\":\"{me{id}}\"" + " ".repeat(129 * 1024) + "}",
                "[".repeat(100_000),
                "{\"a\":".repeat(20_000),
                "\"" + "x".repeat(100_000)));
        for (int cut = 1; cut < QUESTION.length(); cut += 3) {
            bodies.add(QUESTION.substring(0, cut));
        }
        return IntStream.range(0, bodies.size())
                .mapToObj(i -> Attack.body("bodies", i + " " + Attack.brief(bodies.get(i)), bodies.get(i)));
    }

    private static Stream<Attack> batches() {
        return Stream.of(1, 10, 1_000, 4_000)
                .map(n ->
                        Attack.body("batches", n + " requests", "[" + (QUESTION + ",").repeat(n - 1) + QUESTION + "]"));
    }

    /** Every operation with each of its variables of a wrong kind. */
    private static Stream<Attack> variables() {
        List<Object> wrong = List.of(
                "text",
                17,
                true,
                List.of(),
                List.of(List.of(1)),
                Map.of("a", Map.of("b", 1)),
                UUID.randomUUID().toString().repeat(500));
        return ServedSchema.read().operations().stream()
                .filter(operation ->
                        !operation.places().isEmpty() && !operation.kind().equals("subscription"))
                .flatMap(operation -> wrong.stream().map(value -> variables(operation, value)));
    }

    private static Attack variables(Operation operation, Object value) {
        Map<String, Object> all = operation.places().stream()
                .filter(place -> !place.path().contains(".") && !place.path().contains("["))
                .collect(Collectors.toMap(ServedSchema.Place::path, place -> value));
        String body = Call.text(Map.of("query", operation.document(), "variables", all));
        return Attack.body("variables", operation + " with " + Attack.brief(value.toString()), body);
    }

    private static Stream<Attack> restBodies() {
        List<String> bodies = List.of(
                "",
                "null",
                "[]",
                "17",
                "{",
                "{}",
                "{\"code\":[[[[1]]]]}",
                "{\"input\":{}}",
                "{\"__proto__\":{}}",
                "{\"emails\":[\"a\\u0000b\"]}",
                "{\"a\":" + "[".repeat(60_000),
                "{\"x\":\"" + "x".repeat(129 * 1024) + "\"}");
        return Stream.of(
                        "/vehicles",
                        "/slots",
                        "/slot-options",
                        "/communities",
                        "/sites",
                        "/sites/from-file",
                        "/load-limits",
                        "/invitations")
                .flatMap(path -> bodies.stream()
                        .map(body -> Attack.http(
                                "REST bodies",
                                path + " " + Attack.brief(body),
                                RawHttp.post("/api/v1" + path, body)
                                        .as(Actor.NILS)
                                        .with("Idempotency-Key", "12345678"))));
    }
}
