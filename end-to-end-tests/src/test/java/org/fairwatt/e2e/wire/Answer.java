package org.fairwatt.e2e.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** What the API answered over HTTP. */
record Answer(int status, JsonNode body) {

    static Answer of(int status, String text) {
        try {
            return new Answer(status, Call.JSON.readTree(text));
        } catch (JsonProcessingException e) {
            return new Answer(status, MissingNode.getInstance()); // as a proxy's page would be
        }
    }

    /** {@code extensions.code} of the first error; empty without one. */
    String code() {
        return error().path("extensions").path("code").asText("");
    }

    /** {@code extensions.field} of the first error; empty without one. */
    String field() {
        return error().path("extensions").path("field").asText("");
    }

    JsonNode error() {
        return body.path("errors").path(0);
    }

    JsonNode data() {
        return body.path("data");
    }

    boolean hasData() {
        return !data().isMissingNode() && !data().isNull();
    }

    @Override
    public String toString() {
        return status + " " + body;
    }
}
