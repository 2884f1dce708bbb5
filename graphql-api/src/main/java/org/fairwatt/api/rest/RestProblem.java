package org.fairwatt.api.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairwatt.api.transport.Json;
import org.jspecify.annotations.Nullable;

/**
 * An answer that tells what went wrong, as RFC 9457 has it.
 *
 * @param code one of the codes that GraphQL has in {@code extensions.code}
 * @param detail what is wrong and what to do
 * @param field the part of the request that is to blame: a field of the body by its path, a parameter or header by name
 * @param also what is wrong besides
 */
record RestProblem(
        int status,
        String code,
        String detail,
        Optional<String> field,
        Optional<Long> retryAfterSeconds,
        List<RestProblem> also) {

    private static final String TYPE = "application/problem+json";
    private static final String CHALLENGE = "Bearer realm=\"fairwatt\"";

    static RestProblem of(int status, String code, String detail) {
        return new RestProblem(status, code, detail, Optional.empty(), Optional.empty(), List.of());
    }

    static RestProblem at(String field, int status, String code, String detail) {
        return new RestProblem(status, code, detail, Optional.of(field), Optional.empty(), List.of());
    }

    RestProblem with(List<RestProblem> others) {
        return new RestProblem(status, code, detail, field, retryAfterSeconds, others);
    }

    RestReply toReply() {
        Map<String, String> headers = new LinkedHashMap<>();
        retryAfterSeconds.ifPresent(seconds -> headers.put("Retry-After", seconds.toString()));
        if (status == 401) {
            headers.put("WWW-Authenticate", CHALLENGE);
        }
        return new RestReply(status, TYPE, headers, Json.write(toMap()));
    }

    private Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("title", title());
        map.put("status", status);
        map.put("detail", detail);
        map.put("code", code);
        field.ifPresent(name -> map.put("field", name));
        retryAfterSeconds.ifPresent(seconds -> map.put("retryAfterSeconds", seconds));
        if (!also.isEmpty()) {
            map.put(
                    "errors",
                    Stream.concat(Stream.of(this), also.stream())
                            .map(RestProblem::inShort)
                            .toList());
        }
        return map;
    }

    private Map<String, @Nullable Object> inShort() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("detail", detail);
        field.ifPresent(name -> map.put("field", name));
        return map;
    }

    /** The same for every problem of a code, as RFC 9457 wants it. */
    private String title() {
        String words = code.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
