package org.fairwatt.benchmarks.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairwatt.benchmarks.page.PageDocuments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is measured is what the page sends, and the API takes it. */
class SentDocumentsTest {

    private static final Path PROJECT = Path.of(System.getProperty("fairwatt.project"));
    private static final PageDocuments PAGE = PageDocuments.of(PROJECT);

    static Stream<String> operations() {
        return Stream.concat(HomeReads.OPERATIONS.stream(), Stream.of(SlotRequests.OPERATION, Subscribers.OPERATION));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theApiTakesTheDocument(String operation) throws IOException {
        var document = new Parser().parseDocument(PAGE.text(operation));

        assertThat(new Validator().validateDocument(schema(), document, Locale.ENGLISH))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyVariableThatTheDocumentNeedsIsSent(String operation) {
        var document = new Parser().parseDocument(PAGE.text(operation));

        List<String> needed =
                document
                        .getFirstDefinitionOfType(OperationDefinition.class)
                        .orElseThrow()
                        .getVariableDefinitions()
                        .stream()
                        .filter(variable ->
                                variable.getDefaultValue() == null && variable.getType() instanceof NonNullType)
                        .map(VariableDefinition::getName)
                        .collect(Collectors.toList());

        Set<String> sent = new TreeSet<>(HomeReads.variables().keySet());
        sent.addAll(Set.of("input", "idempotencyKey"));
        assertThat(sent).containsAll(needed);
    }

    private static GraphQLSchema schema() throws IOException {
        var types = new SchemaParser().parse(Files.readString(PROJECT.resolve("docs/schema.graphql")));
        return new SchemaGenerator()
                .makeExecutableSchema(
                        types,
                        RuntimeWiring.newRuntimeWiring()
                                .wiringFactory(new MockedWiringFactory())
                                .build());
    }
}
