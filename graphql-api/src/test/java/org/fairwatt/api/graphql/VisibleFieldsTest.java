package org.fairwatt.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairwatt.api.openapi.ApiDescription;
import org.fairwatt.api.transport.TestApi;
import org.junit.jupiter.api.Test;

/**
 * What drivers and partners can see is only what somebody has looked at: the fields in {@code visible-fields.txt}; what
 * only operators can see stands in {@code operator-fields.txt}. None is named like what must never be seen: tokens,
 * credentials, scores, weights, raw readings of a transformer.
 */
class VisibleFieldsTest {

    /** Parts of names, in words: {@code tokenHash} has the words token and hash. */
    private static final Set<String> NEVER = Set.of(
            "token",
            "tokens",
            "secret",
            "password",
            "credential",
            "credentials",
            "key",
            "hash",
            "cipher",
            "nonce",
            "vin",
            "score",
            "scores",
            "weight",
            "weights",
            "penalty",
            "rank",
            "fairness",
            "priority",
            "measured",
            "meter",
            "voltage",
            "current",
            "raw",
            "telemetry",
            "tenant",
            "row",
            "sql",
            "trace",
            "stack",
            "exception");

    private static final String VISIBLE = "visible-fields.txt";
    private static final String OPERATORS = "operator-fields.txt";
    private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

    /** Words of that list in another meaning. */
    private static final Set<String> HARMLESS = Set.of("Evse.current");

    @Test
    void everyFieldThatCanBeSeenHasBeenLookedAt() {
        assertThat(served()).isEqualTo(lookedAt());
    }

    @Test
    void nothingIsNamedLikeWhatMustNotBeSeen() {
        assertThat(served().stream()
                        .filter(field -> !HARMLESS.contains(field))
                        .filter(field -> words(field).anyMatch(NEVER::contains)))
                .isEmpty();
    }

    @Test
    void nobodysOperationButTheOperatorsLeadsToWhatIsTheirs() {
        Set<String> theirs = listedIn(OPERATORS);
        Set<String> others = reachedFrom(operations().filter(operation -> !theirs.contains(operation)));

        assertThat(typesOf(theirs)).isNotEmpty().doesNotContainAnyElementsOf(others);
        assertThat(others).contains("BookingPolicy", "ClusterStatus").doesNotContain("PolicySetting");
    }

    @Test
    void theOperatorsOperationsSayWhatTheyNeed() {
        assertThat(operations().filter(listedIn(OPERATORS)::contains))
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(definition(operation).getDescription())
                        .containsAnyOf("Needs SEE_GRID.", "Needs SET_POLICY."));
    }

    @Test
    void restShowsNothingElse() {
        Map<?, ?> document = ApiDescription.of(TestApi.SCHEMA, "https://charge.example", "https://sign-in.example");
        Map<?, ?> schemas = part(part(document, "components"), "schemas");
        Set<String> visible = lookedAt();

        List<String> shown = schemas.entrySet().stream()
                .filter(schema -> !schema.getKey().equals("Problem")
                        && !(TestApi.SCHEMA.getType(schema.getKey().toString()) instanceof GraphQLInputObjectType))
                .filter(schema -> ((Map<?, ?>) schema.getValue()).get("properties") instanceof Map)
                .flatMap(schema -> part((Map<?, ?>) schema.getValue(), "properties").keySet().stream()
                        .map(field -> schema.getKey() + "." + field))
                .toList();

        assertThat(shown).isNotEmpty().allMatch(visible::contains);
    }

    private static Set<String> served() {
        return TestApi.SCHEMA.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> !type.getName().startsWith("__"))
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .map(GraphQLFieldDefinition::getName)
                        .map(field -> type.getName() + "." + field))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every field of Query, Mutation and Subscription. */
    private static Stream<String> operations() {
        return served().stream().filter(field -> ROOTS.contains(typeOf(field)));
    }

    private static GraphQLFieldDefinition definition(String operation) {
        return TestApi.SCHEMA
                .getObjectType(typeOf(operation))
                .getFieldDefinition(operation.substring(operation.indexOf('.') + 1));
    }

    /** The types of what these operations give, at every depth. */
    private static Set<String> reachedFrom(Stream<String> operations) {
        Set<String> reached = new TreeSet<>();
        operations.forEach(operation -> reach(definition(operation).getType(), reached));
        return reached;
    }

    private static void reach(GraphQLType type, Set<String> reached) {
        GraphQLType named = GraphQLTypeUtil.unwrapAll(type);
        boolean isNew = reached.add(GraphQLTypeUtil.simplePrint(named));
        if (isNew && named instanceof GraphQLObjectType object) {
            object.getFieldDefinitions().forEach(field -> reach(field.getType(), reached));
        }
    }

    private static Set<String> typesOf(Set<String> fields) {
        return fields.stream()
                .map(VisibleFieldsTest::typeOf)
                .filter(type -> !ROOTS.contains(type))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String typeOf(String field) {
        return field.substring(0, field.indexOf('.'));
    }

    private static Set<String> lookedAt() {
        Set<String> all = new TreeSet<>(listedIn(VISIBLE));
        all.addAll(listedIn(OPERATORS));
        return all;
    }

    /** One type a line: {@code Type: field field}. */
    private static Set<String> listedIn(String name) {
        try (InputStream file = Objects.requireNonNull(VisibleFieldsTest.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.substring(line.indexOf(':') + 1)
                                    .strip()
                                    .split(" +"))
                            .map(field -> line.substring(0, line.indexOf(':')) + "." + field))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> words(String field) {
        return Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|\\.")
                .splitAsStream(field)
                .map(word -> word.toLowerCase(Locale.ROOT));
    }

    private static Map<?, ?> part(Map<?, ?> whole, String name) {
        return (Map<?, ?>) Objects.requireNonNull(whole.get(name), name);
    }
}
