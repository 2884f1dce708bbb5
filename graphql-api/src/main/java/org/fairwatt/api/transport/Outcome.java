package org.fairwatt.api.transport;

import graphql.ExecutionResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** What became of a {@link GraphQlRequest}. */
public sealed interface Outcome {

    /**
     * Nothing was executed.
     *
     * @param status for HTTP; 400 stands for an error in the request that {@code application/json} tells with 200
     */
    record Refused(int status, List<ApiError> errors) implements Outcome {

        static Refused because(int status, ApiError error) {
            return new Refused(status, List.of(error));
        }

        /** For 429: when the same may be asked again. */
        long retryAfterSeconds() {
            return errors.stream()
                    .flatMap(error -> error.retryAfterSeconds().stream())
                    .findFirst()
                    .orElse(1L);
        }
    }

    /** Executed, perhaps with errors. */
    record Answered(Map<String, @Nullable Object> reply) implements Outcome {}

    /** A subscription has begun. */
    record Streaming(Publisher<ExecutionResult> results) implements Outcome {}

    /** The reply that tells {@code result}, with {@code data} only where there is some. */
    static Map<String, @Nullable Object> reply(ExecutionResult result) {
        Map<String, @Nullable Object> reply = new LinkedHashMap<>();
        if (!result.getErrors().isEmpty()) {
            reply.put(
                    "errors",
                    ErrorMapping.of(result.getErrors()).stream()
                            .map(ApiError::toMap)
                            .toList());
        }
        if (result.isDataPresent()) {
            reply.put("data", result.getData());
        }
        return reply;
    }

    static Map<String, @Nullable Object> reply(List<ApiError> errors) {
        return Map.of("errors", errors.stream().map(ApiError::toMap).toList());
    }

    /** What is told of a stream that broke. */
    static ApiError failure(Throwable failure) {
        return FailureHandler.describe(failure, "a subscription");
    }
}
