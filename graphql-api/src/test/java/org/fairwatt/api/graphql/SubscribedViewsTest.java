package org.fairwatt.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fairwatt.api.transport.TestApi;
import org.junit.jupiter.api.Test;

/**
 * What subscriptions tell is read once for everybody who is given the same event. That is right only while nothing of it
 * depends on who asks: every field of it must be a component of the event, and none a call.
 */
class SubscribedViewsTest {

    private static final GraphQLSchema SCHEMA = TestApi.SCHEMA;

    @Test
    void nothingThatASubscriptionTellsDependsOnWhoAsks() {
        List<String> calls = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<GraphQLObjectType> waiting = new ArrayDeque<>(told(Objects.requireNonNull(SCHEMA.getSubscriptionType())));
        while (!waiting.isEmpty()) {
            GraphQLObjectType type = waiting.remove();
            if (seen.add(type.getName())) {
                type.getFieldDefinitions().stream()
                        .filter(field -> !(fetcher(type, field) instanceof ComponentFetcher))
                        .forEach(field -> calls.add(type.getName() + "." + field.getName()));
                waiting.addAll(told(type));
            }
        }

        assertThat(calls).isEmpty();
        assertThat(seen).contains("GridStatus", "ClusterStatus", "Reservation", "StationAvailability", "Notification");
    }

    private static List<GraphQLObjectType> told(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream()
                .map(field -> (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType()))
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .toList();
    }

    private static DataFetcher<?> fetcher(GraphQLObjectType type, GraphQLFieldDefinition field) {
        return SCHEMA.getCodeRegistry()
                .getDataFetcher(FieldCoordinates.coordinates(type.getName(), field.getName()), field);
    }
}
