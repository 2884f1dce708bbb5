package org.fairwatt.simulator.smartcar.vehicle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.fairwatt.simulator.smartcar.web.Request;

/** Reads a body as JSON. */
final class Body {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Body() {}

    static JsonNode of(Request request) {
        try {
            return JSON.readTree(request.body());
        } catch (JsonProcessingException e) {
            throw ApiProblem.invalid("The body isn't JSON.");
        }
    }
}
