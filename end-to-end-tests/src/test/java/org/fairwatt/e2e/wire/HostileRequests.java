package org.fairwatt.e2e.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fairwatt.e2e.wire.ServedSchema.Operation;
import org.fairwatt.launcher.client.Web;

/** Requests of HTTP that are not as they should be: bodies, headers, addresses, and variables of every operation. */
final class HostileRequests {

    private static final String QUESTION = "{\"query\":\"{ me { id } }\"}";

    private HostileRequests() {}

    static Stream<Attack> all() {
        return Stream.of(
                        bodies(),
                        batches(),
                        variables(),
                        contentTypes(),
                        headers(),
                        methods(),
                        questions(),
                        paths(),
                        restPaths(),
                        restBodies())
                .flatMap(stream -> stream);
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
                .mapToObj(i -> Attack.body("bodies", i + " " + brief(bodies.get(i)), bodies.get(i)));
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
        return Attack.body("variables", operation + " with " + brief(value.toString()), body);
    }

    private static Stream<Attack> contentTypes() {
        return Stream.of(
                        "text/plain",
                        "application/graphql",
                        "multipart/form-data; boundary=x",
                        "application/x-www-form-urlencoded",
                        "application/xml",
                        "application/json; charset=utf-16",
                        "application/json;;;;",
                        "application/json, text/plain",
                        "*/*",
                        "json",
                        "application/" + "j".repeat(5_000),
                        "\u00ff/\u00ff")
                .flatMap(type -> Stream.of(
                        Attack.http(
                                "content types",
                                brief(type),
                                RawHttp.post("/graphql", QUESTION)
                                        .as(Actor.NILS)
                                        .with("Content-Type", type)),
                        Attack.http(
                                "content types",
                                "REST " + brief(type),
                                RawHttp.post("/api/v1/vehicles", "{}")
                                        .as(Actor.NILS)
                                        .with("Idempotency-Key", "12345678")
                                        .with("Content-Type", type))));
    }

    private static Stream<Attack> headers() {
        RawHttp question = RawHttp.post("/graphql", QUESTION);
        Stream<Attack> odd = Map.ofEntries(
                        Map.entry(
                                "Authorization",
                                List.of(
                                        "",
                                        "Bearer",
                                        "Bearer ",
                                        "Basic YTpi",
                                        "Bearer a b",
                                        "Bearer " + "a".repeat(7_000),
                                        "Bearer \u00ff",
                                        "bearer bearer",
                                        "Bearer ..",
                                        "Bearer e30.e30.e30")),
                        Map.entry(
                                "Accept",
                                List.of(
                                        "",
                                        "text/html",
                                        "*/*;q=0",
                                        ",,,,",
                                        "a/".repeat(3_000),
                                        "application/json;q=NaN",
                                        "application/json;q=1e9",
                                        "*/*,".repeat(1_000))),
                        Map.entry(
                                "Origin",
                                List.of(
                                        "null",
                                        "https://evil.example",
                                        "http://localhost.evil.example",
                                        "file://",
                                        "%00",
                                        "http://[::1")),
                        Map.entry("Expect", List.of("100-continue", "something")),
                        Map.entry("Transfer-Encoding", List.of("identity", "gzip", "xchunked")),
                        Map.entry("Content-Encoding", List.of("gzip", "br")),
                        Map.entry("Content-Length", List.of("-1", "x", "+5")),
                        Map.entry("Host", List.of("", "evil.example", "localhost:99999", "a b", "[::1")),
                        Map.entry("Accept-Language", List.of("xx-" + "y".repeat(2_000), "\u00ff")),
                        Map.entry("Cookie", List.of("a=" + "b".repeat(7_000), "JSESSIONID=../../x")),
                        Map.entry("X-HTTP-Method-Override", List.of("DELETE")),
                        Map.entry("X-Forwarded-For", List.of("127.0.0.1, ".repeat(500))),
                        Map.entry("Upgrade", List.of("h2c", "websocket")))
                .entrySet()
                .stream()
                .flatMap(header -> header.getValue().stream()
                        .map(value -> Attack.http(
                                "headers",
                                header.getKey() + " " + brief(value),
                                signed(question, header.getKey()).with(header.getKey(), value))));
        RawHttp many = question.as(Actor.NILS);
        for (int i = 0; i < 150; i++) {
            many = many.with("X-Many-" + i, "1");
        }
        return Stream.concat(
                odd,
                Stream.of(
                        Attack.unfinished(
                                "headers",
                                "Content-Length 99999999999999999999",
                                question.as(Actor.NILS).with("Content-Length", "99999999999999999999")::begin),
                        Attack.http("headers", "150 of them", many),
                        Attack.http(
                                "headers",
                                "one of 30 KB",
                                question.as(Actor.NILS).with("X-Long", "x".repeat(30_000))),
                        Attack.http(
                                "headers",
                                "a name with a space",
                                question.as(Actor.NILS).with("X Y", "1")),
                        Attack.http(
                                "headers",
                                "a value over two lines",
                                question.as(Actor.NILS).with("X-Two", "1\r\n 2"))));
    }

    private static RawHttp signed(RawHttp request, String header) {
        return header.equals("Authorization") ? request : request.as(Actor.NILS);
    }

    private static Stream<Attack> methods() {
        return Stream.of(
                        "PUT",
                        "DELETE",
                        "PATCH",
                        "HEAD",
                        "OPTIONS",
                        "TRACE",
                        "CONNECT",
                        "PROPFIND",
                        "FOO",
                        "get",
                        "G".repeat(1_000))
                .flatMap(method -> Stream.of("/graphql", "/api/v1/vehicles", "/", "/openapi")
                        .map(path -> Attack.http(
                                "methods",
                                brief(method) + " " + path,
                                RawHttp.of(method, path).as(Actor.NILS))));
    }

    private static Stream<Attack> questions() {
        String me = Web.encoded("{ me { id } }");
        return Stream.of(
                        "",
                        "?",
                        "?query",
                        "?query=",
                        "?query=%",
                        "?query=%ZZ",
                        "?query=%00",
                        "?query=%ff%fe",
                        "?query=" + me + "&variables={",
                        "?query=" + me + "&variables=%5B%5D",
                        "?query=" + me + "&query=" + me,
                        "?query=" + me + "&" + "a=b&".repeat(1_500),
                        "?query=" + Web.encoded("mutation { __typename }"),
                        "?query=" + Web.encoded("subscription { gridStatusChanged { level } }"),
                        "?query=" + "x".repeat(6_000),
                        "?query=" + me + "&operationName=" + "y".repeat(3_000),
                        "?variables=%7B%7D",
                        "?query[]=" + me,
                        "?QUERY=" + me,
                        "#?query=" + me)
                .map(query -> Attack.http(
                        "questions",
                        brief(query),
                        RawHttp.get("/graphql" + query).as(Actor.NILS)));
    }

    private static Stream<Attack> paths() {
        return Stream.of(
                        "/WEB-INF/web.xml",
                        "/web-inf/web.xml",
                        "/META-INF/MANIFEST.MF",
                        "/./WEB-INF/web.xml",
                        "/assets/../WEB-INF/web.xml",
                        "/assets/%2e%2e/WEB-INF/web.xml",
                        "/%2e%2e/%2e%2e/etc/passwd",
                        "/..%2f..%2fetc/passwd",
                        "/..\\..\\etc",
                        "/%c0%ae%c0%ae/etc/passwd",
                        "//",
                        "///evil.example/",
                        "/%00",
                        "/a%00.js",
                        "/index.html%00",
                        "/;/WEB-INF/web.xml",
                        "/graphql;x=y",
                        "/graphql/",
                        "/graphql/../config.json",
                        "/graphql%2f",
                        "/health/../WEB-INF/classes",
                        "/" + "a".repeat(7_000),
                        "/" + "a/".repeat(2_000),
                        "*",
                        "http://evil.example/graphql",
                        "/\u00ff",
                        "/config.json/",
                        "/favicon.svg/../config.json",
                        "/openapi/../../",
                        "/graphiql/../..",
                        "/graphiql/%2e%2e/%2e%2e/WEB-INF/beans.xml")
                .map(path -> Attack.http("paths", brief(path), RawHttp.get(path)));
    }

    private static Stream<Attack> restPaths() {
        return Stream.of(
                        "",
                        "/",
                        "/nothing",
                        "/slots/",
                        "/slots//",
                        "/slots/x/y/z",
                        "/slots/%00",
                        "/slots/%ZZ",
                        "/slots/%ff",
                        "/slots/..%2f..%2fgraphql",
                        "/slots/../../../graphql",
                        "/slots/%2e%2e/vehicles",
                        "/slots;a=b",
                        "/slots/1;a=b",
                        "/slots/1.json",
                        "/slots/'%20or%201=1",
                        "/slots/" + "9".repeat(6_000),
                        "/slots/" + UUID.randomUUID(),
                        "/slots?first=0",
                        "/slots?first=1e9",
                        "/slots?first=99999999999999999999",
                        "/slots?first=1&first=2",
                        "/slots?status=OPEN",
                        "/slots?status=RESERVED&" + "status=RESERVED&".repeat(400),
                        "/slots?after=%00",
                        "/slots?colour=red",
                        "/slots?first",
                        "/slots?%ZZ=1",
                        "/stations",
                        "/stations?latitude=NaN&longitude=1",
                        "/stations?latitude=1e400&longitude=1",
                        "/stations?latitude=91&longitude=181",
                        "/stations?latitude=1&longitude=1&connectors=" + "x,".repeat(2_000),
                        "/stations/*",
                        "/SLOTS",
                        "/me?" + "a=1&".repeat(1_500),
                        "/application.wadl",
                        "/openapi.json")
                .flatMap(path -> Stream.of("GET", "DELETE")
                        .map(method -> Attack.http(
                                "REST paths",
                                method + " " + brief(path),
                                RawHttp.of(method, "/api/v1" + path)
                                        .as(Actor.NILS)
                                        .with("Idempotency-Key", "12345678"))));
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
                                path + " " + brief(body),
                                RawHttp.post("/api/v1" + path, body)
                                        .as(Actor.NILS)
                                        .with("Idempotency-Key", "12345678"))));
    }

    private static String brief(String text) {
        String plain = text.replaceAll("[^\\x20-\\x7e]", "?");
        return plain.length() <= 40 ? plain : "%s… (%d)".formatted(plain.substring(0, 30), plain.length());
    }
}
