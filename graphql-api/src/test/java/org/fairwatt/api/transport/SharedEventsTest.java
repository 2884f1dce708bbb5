package org.fairwatt.api.transport;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.smallrye.mutiny.Multi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import mutiny.zero.flow.adapters.AdaptersToFlow;
import mutiny.zero.flow.adapters.AdaptersToReactiveStreams;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;

class SharedEventsTest {

    private static final String SCHEMA = """
            type Query { nothing: Int }
            type Subscription { slot: Slot }
            type Slot { owner: String! kW: Int }
            """;
    private static final String OWNER = "subscription { slot { owner } }";
    private static final String POWER = "subscription ($all: Boolean!) { slot { owner @include(if: $all) kW } }";

    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final Map<String, PreparsedDocumentEntry> documents = new ConcurrentHashMap<>();
    private final GraphQL graphQl = GraphQL.newGraphQL(schema())
            .subscriptionExecutionStrategy(new SharedEvents(new FailureHandler()))
            .preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(
                    documents.computeIfAbsent(input.getQuery(), query -> parse.apply(input))))
            .build();

    private record Slot(String owner, int kW) {}

    @Test
    void oneEventIsReadOnceForAllWhoSentTheSameDocument() {
        Slot event = new Slot("dana", 11);

        for (int page = 0; page < 5; page++) {
            assertThat(data(OWNER, Map.of(), event)).isEqualTo(Map.of("slot", Map.of("owner", "dana")));
        }

        assertThat(reads).hasValue(1);
    }

    @Test
    void peopleWithTheSameDocumentAreEachToldOfTheirOwnEvents() {
        assertThat(data(OWNER, Map.of(), new Slot("dana", 11))).isEqualTo(Map.of("slot", Map.of("owner", "dana")));
        assertThat(data(OWNER, Map.of(), new Slot("emil", 11))).isEqualTo(Map.of("slot", Map.of("owner", "emil")));
    }

    @Test
    void eventsThatOnlyLookAlikeAreReadApart() {
        data(OWNER, Map.of(), new Slot("dana", 11));
        data(OWNER, Map.of(), new Slot("dana", 11));

        assertThat(reads).hasValue(2);
    }

    @Test
    void anotherDocumentOrOtherVariablesGetWhatTheyAskFor() {
        Slot event = new Slot("dana", 11);

        assertThat(data(OWNER, Map.of(), event)).isEqualTo(Map.of("slot", Map.of("owner", "dana")));
        assertThat(data(POWER, Map.of("all", false), event)).isEqualTo(Map.of("slot", Map.of("kW", 11)));
        assertThat(data(POWER, Map.of("all", true), event))
                .isEqualTo(Map.of("slot", Map.of("owner", "dana", "kW", 11)));
    }

    @Test
    void whatFailedForOneIsTriedAgainForTheNext() {
        Slot event = new Slot("dana", 11);
        failures.set(1);

        assertThat(result(OWNER, Map.of(), event).getErrors()).hasSize(1);

        ExecutionResult next = result(OWNER, Map.of(), event);
        assertThat(next.getErrors()).isEmpty();
        assertThat(next.<Map<String, Object>>getData()).isEqualTo(Map.of("slot", Map.of("owner", "dana")));
    }

    private Map<String, Object> data(String document, Map<String, Object> variables, Slot event) {
        return Objects.requireNonNull(result(document, variables, event).getData());
    }

    /** What a page is told that subscribed with {@code document}, and is given {@code event}. */
    private ExecutionResult result(String document, Map<String, Object> variables, Slot event) {
        ExecutionInput input = ExecutionInput.newExecutionInput(document)
                .variables(variables)
                .graphQLContext(Map.of(Slot.class, event))
                .build();
        Publisher<ExecutionResult> told =
                Objects.requireNonNull(graphQl.execute(input).getData());
        List<ExecutionResult> all = new ArrayList<>();
        Multi.createFrom().publisher(AdaptersToFlow.publisher(told)).subscribe().with(all::add);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private GraphQLSchema schema() {
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .type(
                        "Subscription",
                        type -> type.dataFetcher(
                                "slot",
                                environment -> AdaptersToReactiveStreams.publisher(
                                        Multi.createFrom().item(Objects.requireNonNull((Slot)
                                                environment.getGraphQlContext().get(Slot.class))))))
                .type("Slot", type -> type.dataFetcher("owner", this::owner).dataFetcher("kW", it -> slot(it).kW()))
                .build();
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring);
    }

    private String owner(DataFetchingEnvironment environment) {
        if (failures.getAndDecrement() > 0) {
            throw new IllegalStateException("The station does not answer.");
        }
        reads.incrementAndGet();
        return slot(environment).owner();
    }

    private static Slot slot(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getSource());
    }
}
