package org.fairwatt.simulator.smartcar;

import com.smartcar.sdk.AuthClient;
import com.smartcar.sdk.SmartcarException;
import com.smartcar.sdk.data.Auth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fairwatt.simulator.smartcar.token.Application;
import org.fairwatt.simulator.smartcar.token.GrantFile;

/** A simulator where the SDK looks for Smartcar, which only the environment of this process tells it. */
final class Simulation implements AutoCloseable {
    static final String REDIRECT_URI = "http://localhost:9080/vehicles/connected";
    static final String DANA = "dana@alder.example";
    static final String DANAS_CAR = "1ALDR2TW0RA341001"; // its VIN
    static final String NORA = "nora@birke.example";

    private static final String ID = "fairwatt-test";
    private static final String SECRET = "secret of the test";
    private static final String[] EVERYTHING = {
        "required:read_vehicle_info",
        "required:read_vin",
        "required:read_battery",
        "required:read_charge",
        "read_location",
        "read_odometer",
        "control_charge"
    };

    final LeapingClock clock = new LeapingClock(Instant.parse("2026-11-25T10:00:00Z"));
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path folder;
    private SmartcarSimulator simulator;

    Simulation(Path folder) {
        this.folder = folder;
        this.simulator = start();
    }

    /** The address of the simulator. */
    static URI origin() {
        return URI.create(Optional.ofNullable(System.getenv("SMARTCAR_API_ORIGIN"))
                .orElseThrow(() -> new IllegalStateException(
                        "SMARTCAR_API_ORIGIN must be set, as the build does.\nMaybe run this test by Maven.")));
    }

    void restart() {
        simulator.close();
        simulator = start();
    }

    AuthClient application() {
        try {
            return new AuthClient.Builder()
                    .clientId(ID)
                    .clientSecret(SECRET)
                    .redirectUri(REDIRECT_URI)
                    .build();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address that asks for everything and leaves the choice of the brand open. */
    String connectAddress() {
        return application().authUrlBuilder(EVERYTHING).state("s 1").build();
    }

    /** {@code email}'s only car, or all of them, connected with every permission. */
    Auth connect(String email) throws SmartcarException {
        String make = email.substring(email.indexOf('@') + 1, email.indexOf(".example"));
        Owner owner = Owner.opens(application()
                        .authUrlBuilder(EVERYTHING)
                        .makeBypass(make.toUpperCase(Locale.ROOT))
                        .build())
                .signsIn(email);
        if (owner.page().contains("Which cars?")) {
            owner.sends(ticks(owner.page()));
        }
        owner.sends(Owner.ticked(List.of("read_location", "read_odometer", "control_charge")));
        return application().exchangeCode(String.valueOf(owner.answer().get("code")));
    }

    /** Takes hold of a car or an account; {@code path} is under {@code /simulator}. */
    HttpResponse<String> control(String method, String path) {
        return control(method, path, "");
    }

    HttpResponse<String> control(String method, String path, String body) {
        return send(HttpRequest.newBuilder(origin().resolve("/simulator/" + path))
                .method(method, BodyPublishers.ofString(body)));
    }

    /** A request that isn't the SDK's. */
    HttpResponse<String> get(String path, String accessToken) {
        return send(HttpRequest.newBuilder(origin().resolve(path)).header("Authorization", "Bearer " + accessToken));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        simulator.close();
    }

    private static String[] ticks(String page) {
        return Pattern.compile("name=\"car\" value=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .flatMap(found -> List.of("car", found.group(1)).stream())
                .toArray(String[]::new);
    }

    private SmartcarSimulator start() {
        return SmartcarSimulator.start(
                origin().getPort(),
                new Application(ID, SECRET, "Fairwatt", Set.of(REDIRECT_URI)),
                new GrantFile(folder.resolve("grants.json")),
                clock);
    }
}
