package org.fairwatt.simulator.smartcar.token;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.fairwatt.simulator.smartcar.garage.Fault;
import org.fairwatt.simulator.smartcar.garage.Garage;
import org.fairwatt.simulator.smartcar.web.Fields;
import org.fairwatt.simulator.smartcar.web.Request;
import org.fairwatt.simulator.smartcar.web.Response;
import org.fairwatt.simulator.smartcar.web.Routes;

/** {@code POST /oauth/token} (RFC 6749, sections 4.1.3, 5 and 6). */
public final class TokenEndpoint {
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;

    private final Application application;
    private final Grants grants;
    private final Garage garage;

    public TokenEndpoint(Application application, Grants grants, Garage garage) {
        this.application = application;
        this.grants = grants;
        this.garage = garage;
    }

    public Routes routes() {
        return new Routes().on("POST", "/oauth/token", this::answer);
    }

    private Response answer(Request request) {
        if (!request.header("authorization")
                .filter(application::isAuthenticatedBy)
                .isPresent()) {
            return refused(UNAUTHORIZED, "invalid_client", "The client id or secret is wrong.")
                    .with("www-authenticate", "Basic realm=\"smartcar\"");
        }
        Fields form = request.form();
        return switch (form.text("grant_type")) {
            case "authorization_code" -> exchange(form);
            case "refresh_token" -> refresh(form.text("refresh_token"));
            default ->
                refused(
                        BAD_REQUEST,
                        "unsupported_grant_type",
                        "The grant_type (%s) must be authorization_code or refresh_token."
                                .formatted(form.text("grant_type")));
        };
    }

    private Response exchange(Fields form) {
        return grants.exchange(form.text("code"), form.text("redirect_uri"))
                .map(TokenEndpoint::issued)
                .orElseGet(() -> refused(
                        BAD_REQUEST,
                        "invalid_grant",
                        "The code is unknown, used or older than ten minutes, or was for another redirect_uri."));
    }

    private Response refresh(String token) {
        return grants.ofRefreshToken(token)
                .filter(grant -> !isRevoked(grant))
                .map(grant -> issued(grants.refresh(token)))
                .orElseGet(() -> refused(
                        BAD_REQUEST, "invalid_grant", "The refresh token is unknown, expired, used or revoked."));
    }

    private boolean isRevoked(Grant grant) {
        return garage.account(grant.account())
                .map(account -> account.faults().has(Fault.REVOKED))
                .orElse(true);
    }

    private static Response issued(Tokens tokens) {
        return Response.json(
                        200,
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("access_token", tokens.access())
                                .put("token_type", "Bearer")
                                .put("expires_in", Grants.ACCESS_LIVES.toSeconds())
                                .put("refresh_token", tokens.refresh()))
                .with("cache-control", "no-store");
    }

    private static Response refused(int status, String error, String description) {
        return Response.json(
                status,
                JsonNodeFactory.instance.objectNode().put("error", error).put("error_description", description));
    }
}
