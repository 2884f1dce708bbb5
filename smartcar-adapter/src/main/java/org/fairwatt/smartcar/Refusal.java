package org.fairwatt.smartcar;

import com.smartcar.sdk.SmartcarException;
import java.time.Duration;
import java.util.Optional;
import org.fairwatt.vehicle.ProviderFailure;
import org.fairwatt.vehicle.ProviderFailure.Kind;

/**
 * An error of Smartcar's, as its documentation lists them by status, type and code; or one of its token endpoint, which
 * has the type of RFC 6749, section 5.2.
 *
 * @param status of HTTP; 0 when there was no answer
 * @param requestId by which Smartcar's support finds it
 */
record Refusal(int status, String type, String code, Optional<Duration> retryAfter, String requestId) {

    static Refusal of(SmartcarException refused) {
        return new Refusal(
                refused.getStatusCode(),
                orEmpty(refused.getType()),
                orEmpty(refused.getCode()),
                Optional.empty(), // the SDK drops the header
                orEmpty(refused.getRequestId()));
    }

    ProviderFailure toFailure() {
        String message = "%d %s %s (request %s)".formatted(status, type, code, requestId);
        Kind kind = kind();
        return kind == Kind.RATE_LIMITED
                ? ProviderFailure.rateLimited(retryAfter, message)
                : ProviderFailure.of(kind, message);
    }

    private Kind kind() {
        return switch (type) {
            case "invalid_grant", "AUTHENTICATION" -> Kind.REAUTHENTICATE;
            case "invalid_client", "unauthorized_client", "invalid_request" -> Kind.UPSTREAM; // our own settings
            case "CONNECTED_SERVICES_ACCOUNT" -> code.equals("SUBSCRIPTION") ? Kind.BILLING : Kind.REAUTHENTICATE;
            default -> kindByStatus();
        };
    }

    private Kind kindByStatus() {
        return switch (status) {
            case 401 -> Kind.REAUTHENTICATE;
            case 403 -> Kind.PERMISSION;
            case 408, 504 -> Kind.TIMEOUT;
            case 409 -> Kind.ASLEEP; // VEHICLE_STATE: asleep, out of reach, in use
            case 429 -> Kind.RATE_LIMITED;
            case 430 -> Kind.BILLING;
            case 501 -> Kind.NOT_CAPABLE;
            default -> Kind.UPSTREAM;
        };
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
