package org.fairwatt.api.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.introspection.IntrospectionQuery;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentLimitsTest {

    private static final String ALL_OF_A_HUNDRED_STATIONS = """
            { stations(near: {latitude: 1, longitude: 1}, first: 100) { endCursor hasMore items {
                id code name siteName siteKind address timeZone distanceM congestion
                position { latitude longitude }
                tariff { currency pricePerKwh sessionFee holidays taxPercent
                    now { from until pricePerKwh } next { from until pricePerKwh } ahead { from until pricePerKwh }
                    periods { pricePerKwh seasonFrom seasonThrough weekdays from until }
                    idleFee { perHour graceMinutes dailyCap freeFrom freeUntil } }
                availability { stationId total free reserved asOf }
                evses { id label current maxPowerW phases connectors accessible free } } } }
            """;

    private static final Documents DOCUMENTS = new Documents(TestApi.SCHEMA);

    /** What is measured is the check, not the loading of the parser's classes. */
    @BeforeAll
    static void warmUp() {
        DOCUMENTS.prepare("{ me { name } }");
        DOCUMENTS.prepare(bomb(5));
    }

    @Test
    void theFragmentBombIsRefusedAtOnce() {
        long start = System.nanoTime();

        String refusal = refusalOf(bomb(25));

        assertThat(refusal).contains("fields, fragments written out");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(100));
    }

    @Test
    void aBombOfInlineFragmentsAndAliasesIsRefused() {
        assertThat(refusalOf(bomb(25).replace("{ ...F", "{ ... on Query { a: __typename } ...F")))
                .contains("fields");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ ...A } fragment A on Query { ...A }",
                "{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }",
                "{ me { id } } fragment A on Query { ... { ...A } }"
            })
    void fragmentsInACircleAreRefused(String query) {
        assertThat(refusalOf(query)).contains("contains itself");
    }

    @Test
    void manyAliasesAreRefused() {
        assertThat(refusalOf("{" + repeat(60, i -> " a" + i + ": __typename") + "}"))
                .contains("aliases");
    }

    @Test
    void aliasesHiddenInFragmentsCount() {
        String query =
                "{ " + repeat(20, i -> "b" + i + ": me { ...A } ") + "} fragment A on Me { x: id y: name z: roles }";

        assertThat(refusalOf(query)).contains("aliases");
    }

    @Test
    void deepDocumentsAreRefused() {
        String query = "{ __schema { types { " + "ofType { ".repeat(22) + "name" + " }".repeat(22) + " } } }";

        assertThat(refusalOf(query)).contains("levels");
    }

    @Test
    void longChainsOfFragmentsAreRefusedBeforeTheStackIs() {
        String query = "{ ...F0 } "
                + repeat(
                        90,
                        i -> "fragment F%d on Me { %s ...F%d %s } "
                                .formatted(i, "a { ".repeat(25), i + 1, "} ".repeat(25)));

        assertThat(refusalOf(query)).contains("nested too deeply");
    }

    @Test
    void largePagesOfEverythingManyTimesAreRefused() {
        String page =
                "stations(near: {latitude: 1, longitude: 1}, first: 100) { items { id evses { id label connectors } }"
                        + " } ";

        assertThat(refusalOf("{ " + repeat(20, i -> "a" + i + ": " + page) + "}"))
                .contains("cost");
    }

    @Test
    void aVariablePageLengthCountsAsTheLongest() {
        String page =
                "stations(near: {latitude: 1, longitude: 1}, first: $n) { items { id evses { id label connectors } }"
                        + " } ";

        assertThat(refusalOf("query($n: Int) { " + repeat(20, i -> "a" + i + ": " + page) + "}"))
                .contains("cost");
    }

    @Test
    void aFewChangesAtATimeAreAllowedAndManyAreNot() {
        assertThat(DOCUMENTS
                        .prepare("mutation { " + repeat(5, DocumentLimitsTest::cancellation) + "}")
                        .hasErrors())
                .isFalse();
        assertThat(refusalOf("mutation { " + repeat(40, DocumentLimitsTest::cancellation) + "}"))
                .contains("cost");
    }

    @Test
    void everyFieldThatIsDearExists() {
        assertThat(FieldCosts.DEAR.keySet()).allSatisfy(field -> {
            String[] parts = field.split("\\.");
            GraphQLObjectType type = TestApi.SCHEMA.getObjectType(parts[0]);
            boolean known = parts[1].startsWith("__") || type.getFieldDefinition(parts[1]) != null;
            assertThat(known).isTrue();
        });
    }

    @Test
    void whatIsSpentGrowsWithTheListsThatAreAskedFor() {
        long ten = cost(
                "query($n: Int) { stations(near: {latitude: 1, longitude: 1}, first: $n) { items { id name } } }", 10L);
        long hundred = cost(
                "query($n: Int) { stations(near: {latitude: 1, longitude: 1}, first: $n) { items { id name } } }",
                100L);

        assertThat(hundred - ten).isEqualTo(90 * 3);
        assertThat(cost("{ me { id } }", 1L)).isLessThan(ten);
        assertThat(cost("{ me { communities { alias } } }", 1L)).isGreaterThan(2_000);
    }

    @Test
    void tooManyTokensAreRefused() {
        assertThat(refusalOf("{ me { " + "id ".repeat(20_000) + "} }")).isNotEmpty();
        assertThat(refusalOf("{ me { id " + "@include(if: true) ".repeat(20_000) + "} }"))
                .isNotEmpty();
    }

    @Test
    void manyDirectivesAreRefused() {
        assertThat(refusalOf("{ me { id " + "@include(if: true) ".repeat(60) + "} }"))
                .contains("directives");
        assertThat(refusalOf("{ me { ... " + "@include(if: true) ".repeat(60) + "{ id } } }"))
                .contains("directives");
    }

    @Test
    void manyVariablesAreRefused() {
        assertThat(refusalOf("query(" + repeat(60, i -> "$a" + i + ": Int ") + ") { __typename }"))
                .contains("variables");
    }

    @Test
    void endlessNumbersAreRefusedUnread() {
        assertThat(refusalOf("{ stations(near: {latitude: " + "9".repeat(100_000) + ", longitude: 1}) { hasMore } }"))
                .contains("digits");
    }

    @Test
    void bracketsWithoutEndAreRefused() {
        assertThat(refusalOf("{ station(id: " + "[".repeat(10_000) + "]".repeat(10_000) + ") { id } }"))
                .isNotEmpty();
        assertThat(refusalOf("{".repeat(10_000))).isNotEmpty();
    }

    @Test
    void manyDefinitionsAreRefused() {
        assertThat(refusalOf(repeat(101, i -> "query Q" + i + " { __typename } ")))
                .contains("definitions");
    }

    @Test
    void whatPagesAndToolsAskForIsAllowed() {
        assertThat(DOCUMENTS.prepare(IntrospectionQuery.INTROSPECTION_QUERY).hasErrors())
                .isFalse();
        assertThat(DOCUMENTS.prepare(ALL_OF_A_HUNDRED_STATIONS).hasErrors()).isFalse();
    }

    @Test
    void aHundredStationsWithEverythingCostWhatPartnersAreTold() {
        assertThat(cost(ALL_OF_A_HUNDRED_STATIONS, 0)).isCloseTo(21_000, within(500L)); // see docs/partners.md
    }

    private static String cancellation(int i) {
        return "a%d: cancelReservation(reservationId: \"x\", idempotencyKey: \"12345678\") { id } ".formatted(i);
    }

    private static long cost(String query, long n) {
        Document document = DOCUMENTS.prepare(query).getDocument();
        OperationDefinition operation =
                document.getDefinitionsOfType(OperationDefinition.class).get(0);
        return DOCUMENTS.costOfRunning(document, operation, Map.of("n", n));
    }

    /** A chain of fragments, each of which spreads the next one twice: 2^n fields in less than a kilobyte. */
    private static String bomb(int n) {
        return "{ ...F0 } "
                + repeat(n, i -> "fragment F%d on Query { ...F%d ...F%d } ".formatted(i, i + 1, i + 1))
                + "fragment F%d on Query { __typename }".formatted(n);
    }

    private static String repeat(int times, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
    }

    private static String refusalOf(String query) {
        PreparsedDocumentEntry entry = DOCUMENTS.prepare(query);
        assertThat(entry.hasErrors()).isTrue();
        List<? extends GraphQLError> errors = entry.getErrors();
        assertThat(ErrorMapping.of(errors).get(0).code()).isEqualTo(ErrorCode.INVALID_DOCUMENT);
        return errors.get(0).getMessage();
    }
}
