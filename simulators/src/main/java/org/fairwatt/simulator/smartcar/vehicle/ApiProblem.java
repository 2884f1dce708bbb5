package org.fairwatt.simulator.smartcar.vehicle;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** A request that the API refuses, in the shape its errors have. */
final class ApiProblem extends RuntimeException {

    /** What the caller can do about it; the API says null where there is nothing. */
    enum Resolution {
        NOTHING,
        RETRY_LATER,
        REAUTHENTICATE,
        CONTACT_SUPPORT
    }

    private static final String NO_CODE = "";

    private final int status;
    private final String type;
    private final String code;
    private final String description;
    private final Resolution resolution;
    private final Map<String, String> headers;

    private ApiProblem(
            int status,
            String type,
            String code,
            String description,
            Resolution resolution,
            Map<String, String> headers) {
        super(type + " " + code + ": " + description, null, false, false);
        this.status = status;
        this.type = type;
        this.code = code;
        this.description = description;
        this.resolution = resolution;
        this.headers = Map.copyOf(headers);
    }

    static ApiProblem unauthenticated() {
        return new ApiProblem(
                401,
                "AUTHENTICATION",
                NO_CODE,
                "The access token is missing, unknown or expired.",
                Resolution.REAUTHENTICATE,
                Map.of());
    }

    static ApiProblem invalid(String description) {
        return new ApiProblem(400, "VALIDATION", NO_CODE, description, Resolution.CONTACT_SUPPORT, Map.of());
    }

    static ApiProblem notAllowed(String description) {
        return new ApiProblem(403, "PERMISSION", NO_CODE, description, Resolution.REAUTHENTICATE, Map.of());
    }

    static ApiProblem noSuchPath(String path) {
        return new ApiProblem(
                404,
                "RESOURCE_NOT_FOUND",
                "PATH",
                "There is no %s here.".formatted(path),
                Resolution.CONTACT_SUPPORT,
                Map.of());
    }

    static ApiProblem passwordChanged() {
        return new ApiProblem(
                400,
                "CONNECTED_SERVICES_ACCOUNT",
                "AUTHENTICATION_FAILED",
                "The owner's sign-in at the maker no longer works.",
                Resolution.REAUTHENTICATE,
                Map.of());
    }

    /** @param code such as {@code ASLEEP} */
    static ApiProblem vehicleState(String code, String description) {
        return new ApiProblem(409, "VEHICLE_STATE", code, description, Resolution.NOTHING, Map.of());
    }

    static ApiProblem tooOften(long retryAfterSeconds) {
        return new ApiProblem(
                429,
                "RATE_LIMIT",
                "VEHICLE",
                "This car was asked too often.",
                Resolution.RETRY_LATER,
                Map.of("retry-after", Long.toString(retryAfterSeconds)));
    }

    static ApiProblem overQuota() {
        return new ApiProblem(
                430,
                "BILLING",
                "VEHICLE_REQUEST_LIMIT",
                "The month's requests for this car are used up.",
                Resolution.CONTACT_SUPPORT,
                Map.of());
    }

    static ApiProblem notCapable(String what) {
        return new ApiProblem(
                501,
                "COMPATIBILITY",
                "VEHICLE_NOT_CAPABLE",
                "This car doesn't offer %s.".formatted(what),
                Resolution.NOTHING,
                Map.of());
    }

    static ApiProblem makerIsDown() {
        return new ApiProblem(
                502,
                "UPSTREAM",
                "NO_RESPONSE",
                "The maker's service doesn't answer.",
                Resolution.RETRY_LATER,
                Map.of());
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** The body; whatever the SDK reads is there, for it fails at what is missing. */
    ObjectNode body(String requestId) {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("type", type)
                .put("code", code.equals(NO_CODE) ? null : code)
                .put("description", description)
                .put("docURL", "https://smartcar.com/docs/errors/api-errors")
                .put("statusCode", status)
                .put("requestId", requestId);
        body.putObject("resolution").put("type", resolution == Resolution.NOTHING ? null : resolution.name());
        return body;
    }
}
