package org.fairwatt.launcher.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** By which service drivers connect their cars. */
public sealed interface Smartcar {

    /** Our own simulator, started and kept by the launcher: made-up cars, for demos and tests. */
    record Simulated() implements Smartcar {}

    /** The real one; {@code variables} are those that the server reads, as they were given. Never printed. */
    record Service(Map<String, String> variables) implements Smartcar {
        public Service {
            variables = Map.copyOf(variables);
        }

        @Override
        public String toString() {
            return "Smartcar";
        }
    }

    /** None: where people are real, made-up cars would be lies. */
    record Absent() implements Smartcar {}

    /** What drivers come back to, under the public address. */
    String RETURN_PATH = "/vehicles/connected";

    private static Set<String> modes() {
        return Set.of("live", "test", "simulated");
    }

    /** {@code publicUrl} is where drivers come back to; {@code identity} tells whether people are the demo's. */
    static Smartcar from(Environment environment, String publicUrl, Identity identity) {
        String id = "SMARTCAR_CLIENT_ID";
        String secret = "SMARTCAR_CLIENT_SECRET";
        if (environment.find(id).isEmpty() && environment.find(secret).isEmpty()) {
            return identity instanceof Identity.Embedded ? new Simulated() : new Absent();
        }
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put(id, environment.required(id, secret));
        variables.put(secret, environment.required(secret, id));
        variables.put("SMARTCAR_MODE", mode(environment));
        variables.put(
                "SMARTCAR_REDIRECT_URI",
                environment
                        .address("SMARTCAR_REDIRECT_URI", publicUrl + RETURN_PATH)
                        .toString());
        for (String origin : new String[] {"SMARTCAR_API_ORIGIN", "SMARTCAR_AUTH_ORIGIN", "SMARTCAR_CONNECT_ORIGIN"}) {
            if (environment.find(origin).isPresent()) {
                variables.put(origin, environment.address(origin, "").toString());
            }
        }
        environment
                .find("SMARTCAR_MANAGEMENT_TOKEN")
                .ifPresent(token -> variables.put("SMARTCAR_MANAGEMENT_TOKEN", token));
        return new Service(variables);
    }

    private static String mode(Environment environment) {
        String mode = environment.text("SMARTCAR_MODE", "live");
        if (!modes().contains(mode)) {
            throw new SettingsProblem("SMARTCAR_MODE (%s) must be live, test or simulated.".formatted(mode));
        }
        return mode;
    }
}
