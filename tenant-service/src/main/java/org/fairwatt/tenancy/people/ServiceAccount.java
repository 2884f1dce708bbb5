package org.fairwatt.tenancy.people;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;

/** The onboarding account's access token, kept until shortly before it expires. */
final class ServiceAccount {

    private static final String CLIENT_ID = "fairwatt-onboarding";
    private static final Duration MARGIN = Duration.ofSeconds(15); // it must last for the call that it is used in

    private final KeycloakTokens tokens;
    private final Optional<String> secret;
    private Optional<Token> current = Optional.empty();

    ServiceAccount(KeycloakTokens tokens, Optional<String> secret) {
        this.tokens = tokens;
        this.secret = secret;
    }

    /** The value of an Authorization header. */
    synchronized String bearer() {
        Token token = current.filter(Token::lasts).orElseGet(this::fetch);
        current = Optional.of(token);
        return "Bearer " + token.value();
    }

    synchronized void forget() {
        current = Optional.empty();
    }

    private Token fetch() {
        String password = secret.orElseThrow(
                () -> Problem.of(
                        ProblemCode.UNAVAILABLE,
                        "Joining and inviting are not set up here.\nMaybe FAIRWATT_ONBOARDING_CLIENT_SECRET is missing in the server's environment."));
        JsonObject answer = tokens.token("client_credentials", CLIENT_ID, password);
        Duration life = Duration.ofSeconds(answer.getInt("expires_in")).minus(MARGIN);
        return new Token(answer.getString("access_token"), System.nanoTime() + life.toNanos());
    }

    private record Token(String value, long untilNanos) {

        boolean lasts() {
            return untilNanos - System.nanoTime() > 0;
        }

        @Override
        public String toString() {
            return "a token"; // never its value
        }
    }
}
