package org.fairwatt.simulator.smartcar.vehicle;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fairwatt.simulator.smartcar.garage.Reading;

/** A body with the headers that belong to it, answered on its own or within a batch. */
record Answer(int status, Map<String, String> headers, ObjectNode body) {
    /** To the millisecond, always: the SDK takes nothing else. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    static Answer of(ObjectNode body) {
        return new Answer(200, Map.of(), body);
    }

    static Answer done() {
        return of(JsonNodeFactory.instance
                .objectNode()
                .put("status", "success")
                .put("message", "Successfully sent request to vehicle"));
    }

    static Answer refused(ApiProblem problem, String requestId) {
        return new Answer(problem.status(), problem.headers(), problem.body(requestId));
    }

    /** A value that {@code reading} gave; {@code now} is when it was fetched. */
    static Answer read(ObjectNode body, Reading reading, Units units, Instant now) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("sc-data-age", MOMENT.format(reading.at()));
        headers.put("sc-fetched-at", MOMENT.format(now));
        headers.put(Units.HEADER, units.key());
        return new Answer(200, headers, body);
    }
}
