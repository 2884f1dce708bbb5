package org.fairwatt.launcher.client;

import com.fasterxml.jackson.databind.JsonNode;

/** The API turned a call down. */
public class GraphQlProblem extends IllegalStateException {
    private final String code;
    private final String field;

    GraphQlProblem(JsonNode error) {
        super(error.path("message").asText("The API refused without a message."));
        this.code = error.path("extensions").path("code").asText("");
        this.field = error.path("extensions").path("field").asText("");
    }

    /** {@code extensions.code}; empty if there is none. */
    public String code() {
        return code;
    }

    /** {@code extensions.field}, such as {@code input.energyWh}; empty if there is none. */
    public String field() {
        return field;
    }
}
