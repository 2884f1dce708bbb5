package org.fairwatt.api.rest;

import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.fairwatt.api.security.Origins;
import org.fairwatt.api.security.TokenVerifier;
import org.fairwatt.api.transport.Engine;

/** Makes what the resources call. */
@ApplicationScoped
public class RestProducer {

    @Produces
    @Singleton
    Operations operations(GraphQLSchema schema) {
        return new Operations(schema);
    }

    @Produces
    @Singleton
    RestCalls calls(Operations operations, Engine engine, TokenVerifier tokens, Origins origins) {
        return new RestCalls(operations, engine, tokens, origins);
    }
}
