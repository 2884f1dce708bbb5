package org.fairwatt.api.graphql;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes what a method takes out of what GraphQL has checked already: records out of maps, enum constants out of names.
 * What is absent or null becomes an empty optional or an empty list.
 */
final class InputBinder {

    private InputBinder() {}

    static @Nullable Object bind(@Nullable Object value, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return Optional.ofNullable(bind(value, element));
            }
            return value == null ? List.of() : list((List<?>) value, element);
        }
        return value == null ? null : single(value, (Class<?>) type);
    }

    private static List<?> list(List<?> values, Type element) {
        return values.stream().map(value -> bind(value, element)).toList();
    }

    private static Object single(Object value, Class<?> type) {
        if (type.isRecord()) {
            return record((Map<?, ?>) value, type);
        }
        return type.isEnum() ? constant(value.toString(), type) : value;
    }

    private static Object constant(String name, Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Enum (%s) has no (%s).".formatted(type, name)));
    }

    private static Object record(Map<?, ?> values, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = Arrays.stream(components)
                .map(component -> bind(values.get(component.getName()), component.getGenericType()))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getConstructor(types);
            return canonical.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Input (%s) can't be made.".formatted(type), e);
        }
    }
}
