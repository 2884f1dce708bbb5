package org.fairwatt.api.rest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fairwatt.api.rest.RestParameter.Place;
import org.fairwatt.api.transport.ErrorCode;

/** What GraphQL tells as an error, told as REST does: by status, with the place named as the client wrote it. */
final class RestErrors {

    private RestErrors() {}

    /** The first of a reply's {@code errors}, with the others of its code: those are of the same request. */
    static RestProblem problem(List<Map<?, ?>> errors, Arguments arguments) {
        RestProblem first = problem(errors.get(0), arguments);
        return first.with(errors.stream()
                .skip(1)
                .map(error -> problem(error, arguments))
                .filter(other -> other.code().equals(first.code()))
                .toList());
    }

    /** @param error one entry of a reply's {@code errors} */
    static RestProblem problem(Map<?, ?> error, Arguments arguments) {
        Map<?, ?> extensions = error.get("extensions") instanceof Map<?, ?> given ? given : Map.of();
        String code = Objects.toString(extensions.get("code"), ErrorCode.INTERNAL);
        Optional<Place> place = Optional.ofNullable(extensions.get("field"))
                .map(Object::toString)
                .map(arguments::placeOf);
        Optional<Long> retryAfter =
                extensions.get("retryAfterSeconds") instanceof Long seconds ? Optional.of(seconds) : Optional.empty();
        int status = retryAfter.isPresent()
                ? 429
                : status(code, place.filter(Place::inBody).isPresent());
        // the document is ours, so an error in it is no client's
        return new RestProblem(
                status,
                code.equals(ErrorCode.INVALID_DOCUMENT) ? ErrorCode.INTERNAL : code,
                String.valueOf(error.get("message")),
                place.map(Place::name),
                retryAfter,
                List.of());
    }

    /** @param inBody whether a field of the body is to blame: then the body can be read, but not be done */
    static int status(String code, boolean inBody) {
        return switch (code) {
            case "INVALID_INPUT" -> inBody ? 422 : 400;
            case "NOT_FOUND" -> inBody ? 422 : 404;
            case "UNAUTHENTICATED" -> 401;
            case "FORBIDDEN", "TENANT_MISSING", "TENANT_UNKNOWN", "TENANT_SUSPENDED" -> 403;
            case "CONFLICT" -> 409;
            case "IDEMPOTENCY_KEY_REUSED", "LIMIT_EXCEEDED" -> 422;
            case "UNAVAILABLE" -> 503;
            default -> 500;
        };
    }
}
