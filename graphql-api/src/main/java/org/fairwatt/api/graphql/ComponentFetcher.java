package org.fairwatt.api.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads one component of a view; an empty optional is null in GraphQL. */
final class ComponentFetcher implements LightDataFetcher<Object> {

    private final MethodHandle accessor;

    ComponentFetcher(Class<?> view, String accessor) {
        try {
            this.accessor = MethodHandles.publicLookup()
                    .unreflect(view.getMethod(accessor))
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("View (%s) has no accessor (%s).".formatted(view, accessor), e);
        }
    }

    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition field, Object view, Supplier<DataFetchingEnvironment> environment) {
        return read(view);
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) {
        return read(environment.getSource());
    }

    private @Nullable Object read(@Nullable Object view) {
        try {
            Object value = (Object) accessor.invokeExact(view);
            return value instanceof Optional<?> optional ? optional.orElse(null) : value;
        } catch (Throwable e) { // a method handle declares it; an accessor of a record throws nothing
            throw new IllegalStateException("A view's component can't be read.", e);
        }
    }
}
