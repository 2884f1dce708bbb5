package org.fairwatt.smartcar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The platform's account at Smartcar. The service's addresses are read by the SDK itself, from the environment. */
@ApplicationScoped
class SmartcarSettings {
    private static final String RETURN_PATH = "/vehicles/connected";

    private Optional<String> clientId = Optional.empty();
    private Optional<String> clientSecret = Optional.empty();
    private String redirectUri = "";
    private String mode = "";

    protected SmartcarSettings() {}

    @Inject
    SmartcarSettings(
            @ConfigProperty(name = "SMARTCAR_CLIENT_ID") Optional<String> clientId,
            @ConfigProperty(name = "SMARTCAR_CLIENT_SECRET") Optional<String> clientSecret,
            @ConfigProperty(name = "SMARTCAR_REDIRECT_URI") Optional<String> redirectUri,
            @ConfigProperty(name = "SMARTCAR_MODE", defaultValue = "live") String mode,
            @ConfigProperty(name = "FAIRWATT_PUBLIC_URL", defaultValue = "http://localhost:9080") String publicUrl) {
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.redirectUri = redirectUri.orElse(publicUrl + RETURN_PATH);
        this.mode = mode;
    }

    boolean areComplete() {
        return clientId.isPresent() && clientSecret.isPresent();
    }

    String clientId() {
        return clientId.orElseThrow(() -> missing("SMARTCAR_CLIENT_ID"));
    }

    String clientSecret() {
        return clientSecret.orElseThrow(() -> missing("SMARTCAR_CLIENT_SECRET"));
    }

    /** The page that people come back to, as it is registered at Smartcar. */
    String redirectUri() {
        return redirectUri;
    }

    /** live, test or simulated: which cars may be connected. */
    String mode() {
        return mode;
    }

    private static IllegalStateException missing(String setting) {
        return new IllegalStateException("The setting (%s) is missing.".formatted(setting));
    }
}
