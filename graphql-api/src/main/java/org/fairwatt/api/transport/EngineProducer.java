package org.fairwatt.api.transport;

import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.fairwatt.api.budget.Budgets;
import org.fairwatt.api.graphql.ApiSchema;
import org.fairwatt.api.security.Callers;
import org.fairwatt.api.security.Origins;
import org.fairwatt.api.security.TokenVerifier;

/** Builds the schema and the engine once, when the servlet starts. */
@ApplicationScoped
public class EngineProducer {

    @Inject
    @Any
    Instance<Object> beans;

    @Inject
    Callers callers;

    @Inject
    Budgets budgets;

    @Produces
    @Singleton
    GraphQLSchema schema() {
        return ApiSchema.build(type -> beans.select(type).get());
    }

    @Produces
    @Singleton
    Engine engine(GraphQLSchema schema) {
        return new Engine(schema, callers, budgets);
    }

    @Produces
    @Singleton
    GraphQlHttp http(Engine engine, TokenVerifier tokens, Origins origins) {
        return new GraphQlHttp(engine, tokens, origins);
    }
}
