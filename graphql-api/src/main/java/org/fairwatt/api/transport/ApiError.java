package org.fairwatt.api.transport;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairwatt.api.budget.OverBudget;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;

/**
 * One entry of a reply's {@code errors}.
 *
 * @param code what stands in {@code extensions.code}
 * @param field what stands in {@code extensions.field}: path of the input field that is to blame
 * @param retryAfterSeconds what stands in {@code extensions.retryAfterSeconds}: when the same may be asked again
 */
public record ApiError(
        String message,
        String code,
        Optional<String> field,
        Optional<Long> retryAfterSeconds,
        List<SourceLocation> locations,
        List<Object> path) {

    public ApiError {
        locations = List.copyOf(locations);
        path = List.copyOf(path);
    }

    public static ApiError of(String code, String message) {
        return new ApiError(message, code, Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    public static ApiError of(Problem problem) {
        return new ApiError(
                problem.getMessage(), problem.code().name(), problem.field(), Optional.empty(), List.of(), List.of());
    }

    /** The problem, and those that were found beside it: they are its suppressed ones. */
    static List<ApiError> allOf(Problem problem) {
        Stream<Problem> beside = Arrays.stream(problem.getSuppressed())
                .filter(Problem.class::isInstance)
                .map(Problem.class::cast);
        return Stream.concat(Stream.of(problem), beside).map(ApiError::of).toList();
    }

    public static ApiError of(OverBudget over) {
        return new ApiError(
                over.getMessage(),
                ProblemCode.LIMIT_EXCEEDED.name(),
                Optional.empty(),
                Optional.of(over.retryAfterSeconds()),
                List.of(),
                List.of());
    }

    ApiError at(GraphQLError error) {
        List<SourceLocation> locations = error.getLocations() == null ? List.of() : error.getLocations();
        return new ApiError(
                message,
                code,
                field,
                retryAfterSeconds,
                locations,
                error.getPath() == null ? List.of() : error.getPath());
    }

    /** As the specification wants it in JSON. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("message", message);
        if (!locations.isEmpty()) {
            map.put("locations", locations.stream().map(ApiError::place).toList());
        }
        if (!path.isEmpty()) {
            map.put("path", path);
        }
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code);
        field.ifPresent(name -> extensions.put("field", name));
        retryAfterSeconds.ifPresent(seconds -> extensions.put("retryAfterSeconds", seconds));
        map.put("extensions", extensions);
        return map;
    }

    private static Map<String, Object> place(SourceLocation location) {
        return Map.of("line", location.getLine(), "column", location.getColumn());
    }
}
