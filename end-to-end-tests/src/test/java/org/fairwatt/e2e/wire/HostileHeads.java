package org.fairwatt.e2e.wire;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Methods and headers of HTTP that are not as they should be. */
final class HostileHeads {
    private static final String QUESTION = "{\"query\":\"{ me { id } }\"}";

    private HostileHeads() {}

    static Stream<Attack> all() {
        return Stream.of(contentTypes(), headers(), methods()).flatMap(stream -> stream);
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
                                Attack.brief(type),
                                RawHttp.post("/graphql", QUESTION)
                                        .as(Actor.NILS)
                                        .with("Content-Type", type)),
                        Attack.http(
                                "content types",
                                "REST " + Attack.brief(type),
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
                                header.getKey() + " " + Attack.brief(value),
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
                                Attack.brief(method) + " " + path,
                                RawHttp.of(method, path).as(Actor.NILS))));
    }
}
