package org.fairwatt.simulator.smartcar;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.fairwatt.simulator.smartcar.token.Application;

/**
 * What the simulator is started with.
 *
 * @param grants the file that keeps what owners allowed
 */
record Settings(int port, Application application, Path grants) {

    /**
     * Reads {@code FAIRWATT_SMARTCAR_PORT}, {@code SMARTCAR_CLIENT_ID}, {@code SMARTCAR_CLIENT_SECRET},
     * {@code SMARTCAR_REDIRECT_URI} (several are separated by commas), {@code SMARTCAR_APP_NAME} (Fairwatt if unset) and
     * {@code FAIRWATT_SMARTCAR_GRANTS}.
     */
    static Settings from(Map<String, String> environment) {
        return new Settings(
                Integer.parseInt(required(environment, "FAIRWATT_SMARTCAR_PORT")),
                new Application(
                        required(environment, "SMARTCAR_CLIENT_ID"),
                        required(environment, "SMARTCAR_CLIENT_SECRET"),
                        environment.getOrDefault("SMARTCAR_APP_NAME", "Fairwatt"),
                        Set.of(required(environment, "SMARTCAR_REDIRECT_URI").split(","))),
                Path.of(required(environment, "FAIRWATT_SMARTCAR_GRANTS")));
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("%s must be set.".formatted(name));
        }
        return value.strip();
    }
}
