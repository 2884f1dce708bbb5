package org.fairwatt.simulator.smartcar.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody asks.
 *
 * @param path without the query
 * @param headers by their names in lower case
 * @param variables the parts of the path that its route gives names to
 */
public record Request(
        String method,
        String path,
        Fields query,
        Map<String, String> headers,
        String body,
        Map<String, String> variables) {

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The part of the path called {@code name}; the route must have one. */
    public String variable(String name) {
        String value = variables.get(name);
        if (value == null) {
            throw new IllegalStateException("The route of %s has no variable (%s).".formatted(path, name));
        }
        return value;
    }

    /** The body read as a form. */
    public Fields form() {
        return Fields.parse(body);
    }

    Request with(Map<String, String> named) {
        return new Request(method, path, query, headers, body, named);
    }
}
