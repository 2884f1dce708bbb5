package org.fairwatt.simulator.smartcar.vehicle;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.fairwatt.simulator.smartcar.web.Request;

/** Which stretch of a list is wanted. */
record Paging(int limit, int offset) {
    private static final int USUAL_LIMIT = 10;
    private static final int LARGEST_LIMIT = 50;

    static Paging of(Request request) {
        int limit = number(request, "limit", USUAL_LIMIT);
        int offset = number(request, "offset", 0);
        if (limit < 1 || limit > LARGEST_LIMIT || offset < 0) {
            throw ApiProblem.invalid("The limit (%d) must be 1 to %d, the offset (%d) not below 0."
                    .formatted(limit, LARGEST_LIMIT, offset));
        }
        return new Paging(limit, offset);
    }

    /** That stretch of {@code all} under {@code name}. */
    Answer answer(String name, List<String> all) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode page = body.putArray(name);
        all.stream().skip(offset).limit(limit).forEach(page::add);
        body.putObject("paging").put("count", all.size()).put("offset", offset);
        return Answer.of(body);
    }

    private static int number(Request request, String name, int fallback) {
        try {
            return request.query().find(name).map(Integer::parseInt).orElse(fallback);
        } catch (NumberFormatException e) {
            throw ApiProblem.invalid("The %s must be a whole number.".formatted(name));
        }
    }
}
