package org.fairwatt.api.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.mutiny.Multi;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import mutiny.zero.flow.adapters.AdaptersToReactiveStreams;
import org.fairwatt.api.security.CurrentCall;
import org.jspecify.annotations.Nullable;

/** Calls the method behind a query, mutation or subscription, on behalf of whoever sent the document. */
final class OperationFetcher implements DataFetcher<Object> {

    private final Method method;
    private final List<Argument> arguments;
    private final List<Type> types;
    private final Object bean;

    OperationFetcher(Method method, List<Argument> arguments, Beans beans) {
        this.method = method;
        this.arguments = List.copyOf(arguments);
        this.types = List.of(method.getGenericParameterTypes());
        this.bean = beans.get(method.getDeclaringClass());
        if (arguments.size() != types.size()) {
            throw new IllegalStateException("%s has %d arguments in the schema.".formatted(method, arguments.size()));
        }
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            values.add(value(environment, arguments.get(i), types.get(i)));
        }
        CurrentCall call = CurrentCall.of(environment.getGraphQlContext());
        Object result = call.run(() -> invoke(values.toArray()));
        // graphql-java knows the publishers of reactive-streams only, Mutiny's are those of the JDK
        return result instanceof Multi<?> stream ? AdaptersToReactiveStreams.publisher(stream) : result;
    }

    private static @Nullable Object value(DataFetchingEnvironment environment, Argument argument, Type type) {
        return argument.isSourceArgument()
                ? environment.getSource()
                : InputBinder.bind(environment.getArgument(argument.getName()), type);
    }

    private @Nullable Object invoke(@Nullable Object[] values) throws Exception {
        try {
            return method.invoke(bean, values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }
}
