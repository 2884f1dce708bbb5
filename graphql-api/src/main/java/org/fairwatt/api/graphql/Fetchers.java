package org.fairwatt.api.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;

/** Gives every field of the schema its fetcher: a method call for an operation, a component for a field of a view. */
final class Fetchers {

    private final GraphQLCodeRegistry.Builder registry;
    private final Beans beans;

    private Fetchers(GraphQLCodeRegistry.Builder registry, Beans beans) {
        this.registry = registry;
        this.beans = beans;
    }

    static GraphQLSchema addTo(GraphQLSchema schema, Schema model, Beans beans) {
        GraphQLCodeRegistry registry = schema.getCodeRegistry().transform(builder -> {
            Fetchers fetchers = new Fetchers(builder, beans);
            fetchers.operations("Query", model.getQueries());
            fetchers.operations("Mutation", model.getMutations());
            fetchers.operations("Subscription", model.getSubscriptions());
            model.getTypes().values().forEach(fetchers::components);
        });
        return schema.transform(builder -> builder.codeRegistry(registry));
    }

    private void operations(String type, Collection<Operation> operations) {
        for (Operation operation : operations) {
            Method method = onlyMethod(load(operation.getClassName()), operation.getMethodName());
            put(type, operation.getName(), new OperationFetcher(method, operation.getArguments(), beans));
        }
    }

    private void components(Type type) {
        Class<?> view = load(type.getClassName());
        for (Field field : type.getFields().values()) {
            put(type.getName(), field.getName(), new ComponentFetcher(view, field.getMethodName()));
        }
        operations(type.getName(), type.getOperations().values());
    }

    private void put(String type, String field, DataFetcher<?> fetcher) {
        registry.dataFetcher(FieldCoordinates.coordinates(type, field), fetcher);
    }

    private static Method onlyMethod(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no %s.%s.".formatted(type, name)));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, true, Fetchers.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The index names (%s), which is not here.".formatted(name), e);
        }
    }
}
