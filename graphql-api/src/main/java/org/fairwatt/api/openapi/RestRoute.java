package org.fairwatt.api.openapi;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairwatt.api.rest.RestApplication;
import org.fairwatt.api.rest.Runs;

/**
 * One method of a resource: an address, a method of HTTP, and what runs.
 *
 * @param path below {@link RestApplication#PATH}: {@code /slots/{id}}
 * @param name of the method in Java, unique within its resource
 */
record RestRoute(String path, String method, Runs runs, String tag, String name) {

    /** All that the resources offer. */
    static Stream<RestRoute> all() {
        return RestApplication.RESOURCES.stream()
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods())
                        .flatMap(method -> of(resource, method).stream())
                        .sorted(Comparator.comparing(RestRoute::path).thenComparing(RestRoute::method)));
    }

    boolean hasId() {
        return path.contains("{id}");
    }

    /** A name for programs that are made from the document: that of the operation, unless only a part of it is given. */
    String operationId() {
        return runs.only().isEmpty() ? runs.value() : name;
    }

    private static Optional<RestRoute> of(Class<?> resource, Method method) {
        Runs runs = method.getAnnotation(Runs.class);
        if (runs == null) {
            return Optional.empty();
        }
        String base = resource.getAnnotation(Path.class).value();
        Path below = method.getAnnotation(Path.class);
        String path = "/" + base + (below == null ? "" : "/" + below.value());
        return Optional.of(new RestRoute(path, verb(method), runs, base, method.getName()));
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .flatMap(annotation ->
                        Stream.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Method (%s) answers to no method of HTTP.".formatted(method)));
    }
}
