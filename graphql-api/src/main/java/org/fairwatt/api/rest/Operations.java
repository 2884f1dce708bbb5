package org.fairwatt.api.rest;

import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The operations of the schema, by name, each with the document that asks for all that it gives. */
public final class Operations {

    private final GraphQLSchema schema;
    private final Map<String, RestOperation> known = new ConcurrentHashMap<>();

    public Operations(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** The operation that a resource's method runs. */
    public RestOperation of(Runs runs) {
        return known.computeIfAbsent(runs.value() + "/" + runs.only(), key -> find(runs));
    }

    private RestOperation find(Runs runs) {
        GraphQLFieldDefinition query = field(schema.getQueryType(), runs);
        if (query != null) {
            return RestOperation.of(Operation.QUERY, query, runs.only());
        }
        GraphQLFieldDefinition mutation = field(schema.getMutationType(), runs);
        if (mutation != null) {
            return RestOperation.of(Operation.MUTATION, mutation, runs.only());
        }
        throw new IllegalStateException("The schema has no operation (%s).".formatted(runs.value()));
    }

    private static @org.jspecify.annotations.Nullable GraphQLFieldDefinition field(GraphQLObjectType type, Runs runs) {
        return type.getFieldDefinition(runs.value());
    }
}
