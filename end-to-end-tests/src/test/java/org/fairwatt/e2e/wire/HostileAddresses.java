package org.fairwatt.e2e.wire;

import java.util.UUID;
import java.util.stream.Stream;
import org.fairwatt.launcher.client.Web;

/** Paths and query strings that are not as they should be. */
final class HostileAddresses {

    private HostileAddresses() {}

    static Stream<Attack> all() {
        return Stream.of(questions(), paths(), restPaths()).flatMap(stream -> stream);
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
                        Attack.brief(query),
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
                .map(path -> Attack.http("paths", Attack.brief(path), RawHttp.get(path)));
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
                                method + " " + Attack.brief(path),
                                RawHttp.of(method, "/api/v1" + path)
                                        .as(Actor.NILS)
                                        .with("Idempotency-Key", "12345678"))));
    }
}
