package org.fairwatt.simulator.smartcar.connect;

import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.fairwatt.simulator.smartcar.garage.Permission;
import org.fairwatt.simulator.smartcar.token.Application;
import org.fairwatt.simulator.smartcar.web.Fields;

/**
 * What the application asks for when it sends an owner to Connect.
 *
 * @param state to be given back; empty if none was sent
 * @param required permissions without which a car is of no use to it
 * @param optional permissions that it can do without
 * @param make the only brand that may be chosen, or empty
 * @param single whether exactly one car is wanted
 * @param singleVin the only car that may be chosen, or empty
 */
record AuthorizeRequest(
        String redirectUri,
        String state,
        Set<Permission> required,
        Set<Permission> optional,
        String make,
        boolean single,
        String singleVin) {

    private static final String REQUIRED = "required:";
    private static final Set<String> MODES = Set.of("live", "test", "simulated");

    /** @throws NotAuthorizable if the owner can't be sent back safely or the request makes no sense */
    static AuthorizeRequest of(Fields query, Application application) {
        if (!query.text("client_id").equals(application.clientId())) {
            throw new NotAuthorizable("No application has this client_id.");
        }
        String redirectUri = query.text("redirect_uri");
        if (!application.redirectUris().contains(redirectUri)) {
            throw new NotAuthorizable("This redirect_uri isn't registered for the application.");
        }
        if (!"code".equals(query.text("response_type"))) {
            throw new NotAuthorizable("The response_type must be code.");
        }
        if (!MODES.contains(query.find("mode").orElse("live"))) {
            throw new NotAuthorizable("The mode must be live, test or simulated.");
        }
        Set<Permission> required = EnumSet.noneOf(Permission.class);
        Set<Permission> optional = EnumSet.noneOf(Permission.class);
        Arrays.stream(query.text("scope").split(" "))
                .filter(scope -> !scope.isEmpty())
                .forEach(scope -> (scope.startsWith(REQUIRED) ? required : optional).add(permission(scope)));
        optional.removeAll(required);
        if (required.isEmpty() && optional.isEmpty()) {
            throw new NotAuthorizable("The scope must name at least one permission.");
        }
        return new AuthorizeRequest(
                redirectUri,
                query.text("state"),
                required,
                optional,
                query.text("make"),
                "true".equals(query.text("single_select")),
                query.text("single_select_vin"));
    }

    /** The address that brings the owner back, with {@code answer} and the state. */
    String backWith(Map<String, String> answer) {
        Map<String, String> all = new LinkedHashMap<>(answer);
        if (!state.isEmpty()) {
            all.put("state", state);
        }
        return redirectUri + (redirectUri.contains("?") ? "&" : "?") + Fields.encode(all);
    }

    /** Where forms may lead to in the end, for the Content Security Policy. */
    String redirectOrigin() {
        URI uri = URI.create(redirectUri);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    private static Permission permission(String scope) {
        String key = scope.startsWith(REQUIRED) ? scope.substring(REQUIRED.length()) : scope;
        return Permission.ofKey(key)
                .orElseThrow(() -> new NotAuthorizable("There is no permission called %s.".formatted(key)));
    }
}
