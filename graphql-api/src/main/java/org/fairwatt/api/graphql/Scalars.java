package org.fairwatt.api.graphql;

import graphql.schema.GraphQLScalarType;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;
import java.time.Instant;

/** The scalars: graphql-java's strict ones instead of SmallRye's, which take text for numbers, and our own for time. */
final class Scalars {

    private static final GraphQLScalarType DATE_TIME = GraphQLScalarType.newScalar()
            .name("DateTime")
            .description("An instant as ISO-8601 text with an offset, given out in UTC: 2025-06-01T18:40:00Z.")
            .coercing(new DateTimeCoercing())
            .build();

    private Scalars() {}

    /** Makes SmallRye take them; its tables are static, so doing it twice changes nothing. */
    static void register() {
        register(graphql.Scalars.GraphQLInt, int.class, Integer.class);
        register(graphql.Scalars.GraphQLFloat, double.class, Double.class);
        register(DATE_TIME, Instant.class);
    }

    private static void register(GraphQLScalarType scalar, Class<?>... classes) {
        for (Class<?> type : classes) {
            GraphQLScalarTypes.registerCustomScalar(scalar.getName(), type.getName(), scalar);
        }
    }
}
