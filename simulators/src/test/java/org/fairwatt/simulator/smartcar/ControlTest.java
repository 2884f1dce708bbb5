package org.fairwatt.simulator.smartcar;

import static org.assertj.core.api.Assertions.assertThat;

import com.smartcar.sdk.SmartcarException;
import com.smartcar.sdk.Vehicle;
import com.smartcar.sdk.data.Auth;
import com.smartcar.sdk.data.VehicleBattery;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests and demos take hold of the cars. */
class ControlTest {
    private static final String DANAS_CAR = "cars/" + Simulation.DANAS_CAR;

    @TempDir
    Path folder;

    private Simulation simulation;

    @BeforeEach
    void start() {
        simulation = new Simulation(folder);
    }

    @AfterEach
    void stop() {
        simulation.close();
    }

    @Test
    void aCarIsEmptiedMovedAndPluggedIn() throws SmartcarException {
        Auth auth = simulation.connect(Simulation.DANA);

        HttpResponse<String> answer = simulation.control("PATCH", DANAS_CAR, """
                {"percentRemaining": 0.06, "pluggedIn": true, "place": {"latitude": 41.24, "longitude": -80.44}}""");

        Vehicle car = new Vehicle("5f2d7c1e-0000-4000-8000-000000000001", auth.getAccessToken());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(car.battery().getPercentRemaining()).isEqualTo(0.06);
        assertThat(car.charge().getIsPluggedIn()).isTrue();
        assertThat(car.location().getLatitude()).isEqualTo(41.24);
    }

    @Test
    void staleDataKeepTheirAgeAsTimeGoesBy() throws SmartcarException {
        Auth auth = simulation.connect(Simulation.DANA);
        Date threeHoursAgo = Date.from(simulation.clock.instant().minus(Duration.ofHours(3)));

        simulation.control("PUT", "accounts/" + Simulation.DANA + "/faults/STALE");
        simulation.clock.leap(Duration.ofMinutes(30));

        VehicleBattery battery = new Vehicle("5f2d7c1e-0000-4000-8000-000000000001", auth.getAccessToken()).battery();
        assertThat(battery.getMeta().getDataAge()).isEqualTo(threeHoursAgo);
    }

    @Test
    void aRateLimitSaysWhenToAskAgain() throws SmartcarException {
        Auth auth = simulation.connect(Simulation.DANA);
        simulation.control("PUT", DANAS_CAR + "/faults/RATE_LIMIT?duration=PT90S");

        HttpResponse<String> answer =
                simulation.get("/v2.0/vehicles/5f2d7c1e-0000-4000-8000-000000000001/vin", auth.getAccessToken());

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().map()).containsKeys("retry-after", "sc-request-id");
        assertThat(answer.headers().firstValue("retry-after")).contains("90");
    }

    @Test
    void accountsAndCarsAreListedWithWhatAilsThem() {
        simulation.control("PUT", DANAS_CAR + "/faults/ASLEEP");

        assertThat(simulation.control("GET", "cars").body()).contains("Alder Two (2024)", "\"ASLEEP\":\"PT0S\"");
        assertThat(simulation.control("GET", "accounts").body()).contains("fay@fir.example", "\"OUTAGE\":\"PT0S\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "{\"percentRemaining\": 1.2}",
                "{\"percent\": 0.5}",
                "{\"place\": {\"latitude\": 91, \"longitude\": 0}}"
            })
    void aChangeThatMakesNoSenseIsRefused(String body) {
        assertThat(simulation.control("PATCH", DANAS_CAR, body).statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(simulation.control("PUT", "cars/nobody/faults/ASLEEP").statusCode())
                .isEqualTo(404);
        assertThat(simulation.control("PUT", DANAS_CAR + "/faults/RUST").statusCode())
                .isEqualTo(404);
        assertThat(simulation
                        .control("PUT", DANAS_CAR + "/faults/STALE?duration=long")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aPathThatTheApiDoesNotHaveIsRefusedInItsShape() {
        HttpResponse<String> answer = simulation.get("/v2.0/vehicles/1/windows", "any");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"type\":\"RESOURCE_NOT_FOUND\"", "\"requestId\"", "\"docURL\"");
    }
}
