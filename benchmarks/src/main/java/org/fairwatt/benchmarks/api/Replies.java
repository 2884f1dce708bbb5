package org.fairwatt.benchmarks.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.fairwatt.benchmarks.load.AsyncClient.Reply;

/** How many replies said what: a word of the answer, the code of the error, or HTTP's status. Counted by many threads. */
final class Replies {
    private final Map<String, Integer> counts = new ConcurrentSkipListMap<>();

    void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    int of(String... what) {
        int sum = 0;
        for (String each : what) {
            sum += counts.getOrDefault(each, 0);
        }
        return sum;
    }

    Map<String, Integer> counts() {
        return Map.copyOf(counts);
    }

    /** What went wrong, if {@code reply} isn't good. */
    static String problem(Reply reply) {
        JsonNode error = Bodies.read(reply.text()).path("errors").path(0);
        String code = error.path("extensions").path("code").asText("");
        return code.isEmpty() ? "HTTP " + reply.status() : code;
    }
}
