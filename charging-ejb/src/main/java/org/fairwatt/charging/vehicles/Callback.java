package org.fairwatt.charging.vehicles;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairwatt.charging.input.Field;
import org.fairwatt.vehicle.AuthorizationCode;
import org.fairwatt.vehicle.ConnectState;
import org.fairwatt.vehicle.ConnectionOutcome;

/**
 * A {@link ConnectionCallback} that can be one: its values came through a browser's address bar, where anybody may write.
 *
 * @param arrival the code, or how it went wrong at the provider
 */
record Callback(ConnectState state, Arrival arrival) {
    private static final int LONGEST_CODE = 512;
    private static final int LONGEST_ERROR = 100;
    private static final int LONGEST_DESCRIPTION = 1_000;
    private static final int LONGEST_NAME = 60;
    private static final int FIRST_MODEL_YEAR = 1990; // nothing older talks
    private static final int LAST_MODEL_YEAR = 2100;

    /** What the provider sent back beside the state. */
    sealed interface Arrival {
        record Consent(AuthorizationCode code) implements Arrival {}

        /** @param car that can't be connected, where told */
        record Turned(ConnectionOutcome outcome, Optional<String> car) implements Arrival {}
    }

    static Callback of(ConnectionCallback callback) {
        ConnectState state = ConnectState.ofText(callback.state())
                .orElseThrow(() -> Field.INPUT
                        .child("state")
                        .invalid("This is no state that was given out here; it has 43 characters."));
        Optional<String> code = text("code", callback.code(), LONGEST_CODE);
        Optional<String> error = text("error", callback.error(), LONGEST_ERROR);
        text("errorDescription", callback.errorDescription(), LONGEST_DESCRIPTION);
        Optional<String> car = car(callback);
        if (error.isPresent()) {
            ConnectionOutcome outcome = outcomeOf(error.get());
            return new Callback(
                    state,
                    new Arrival.Turned(outcome, outcome == ConnectionOutcome.INCOMPATIBLE ? car : Optional.empty()));
        }
        return new Callback(
                state,
                code.map(it -> new Arrival.Consent(new AuthorizationCode(it)))
                        .orElseThrow(() -> Field.INPUT
                                .child("code")
                                .invalid("Either a code or an error comes back; here is neither.")));
    }

    /** What the same call says, for idempotency: only ever hashed. */
    String identity() {
        return state.text() + " "
                + (arrival instanceof Arrival.Consent consent ? consent.code().value() : arrival);
    }

    /** The error codes of Smartcar Connect, of which access_denied and server_error are RFC 6749's, section 4.1.2.1. */
    private static ConnectionOutcome outcomeOf(String error) {
        return switch (error) {
            case "access_denied" -> ConnectionOutcome.DENIED;
            case "vehicle_incompatible" -> ConnectionOutcome.INCOMPATIBLE;
            case "no_vehicles" -> ConnectionOutcome.NO_VEHICLES;
            case "invalid_subscription" -> ConnectionOutcome.NOT_SUBSCRIBED;
            default -> ConnectionOutcome.UNAVAILABLE;
        };
    }

    private static Optional<String> car(ConnectionCallback callback) {
        Optional<String> make = text("make", callback.make(), LONGEST_NAME);
        Optional<String> model = text("model", callback.model(), LONGEST_NAME);
        Optional<String> year = callback.year()
                .map(it -> Field.INPUT.child("year").between(it, FIRST_MODEL_YEAR, LAST_MODEL_YEAR, ""))
                .map(String::valueOf);
        List<String> told =
                Stream.of(make, model, year).flatMap(Optional::stream).toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(told.stream().collect(Collectors.joining(" ")));
    }

    private static Optional<String> text(String name, Optional<String> value, int longest) {
        return value.map(it -> Field.INPUT.child(name).text(it, longest));
    }
}
