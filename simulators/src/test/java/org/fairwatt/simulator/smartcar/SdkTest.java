package org.fairwatt.simulator.smartcar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import com.smartcar.sdk.Smartcar;
import com.smartcar.sdk.SmartcarException;
import com.smartcar.sdk.SmartcarVehicleRequest;
import com.smartcar.sdk.Vehicle;
import com.smartcar.sdk.data.Auth;
import com.smartcar.sdk.data.BatchResponse;
import com.smartcar.sdk.data.RequestPaging;
import com.smartcar.sdk.data.VehicleAttributes;
import com.smartcar.sdk.data.VehicleBattery;
import com.smartcar.sdk.data.VehicleIds;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Smartcar's own SDK finds here what it finds at Smartcar. */
class SdkTest {
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
    void aCodeGivesTokensThatOpenTheCar() throws SmartcarException {
        Auth auth = simulation.connect(Simulation.DANA);

        VehicleIds ids = Smartcar.getVehicles(auth.getAccessToken());
        VehicleAttributes car = new Vehicle(ids.getVehicleIds()[0], auth.getAccessToken()).attributes();

        assertThat(ids.getPaging().getCount()).isEqualTo(1);
        assertThat(car.getMake()).isEqualTo("Alder");
        assertThat(car.getModel()).isEqualTo("Two");
        assertThat(car.getYear()).isEqualTo(2024);
        assertThat(Smartcar.getUser(auth.getAccessToken()).getId()).hasSize(36);
        assertThat(auth.getExpiration().toInstant())
                .isCloseTo(Instant.now().plus(Duration.ofHours(2)), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void everySignalIsReadAsItStands() throws SmartcarException {
        Vehicle car = car(simulation.connect(Simulation.DANA), 0);

        VehicleBattery battery = car.battery();

        assertThat(battery.getPercentRemaining()).isEqualTo(0.34);
        assertThat(battery.getRange()).isCloseTo(127.8, within(0.1));
        assertThat(battery.getMeta().getDataAge()).isEqualTo(Date.from(simulation.clock.instant()));
        assertThat(battery.getMeta().getUnitSystem()).isEqualTo("metric");
        assertThat(battery.getMeta().getRequestId()).hasSize(36);
        assertThat(car.batteryCapacity().getCapacity()).isEqualTo(62);
        assertThat(car.charge().getIsPluggedIn()).isFalse();
        assertThat(car.charge().getState()).isEqualTo("NOT_CHARGING");
        assertThat(car.location().getLatitude()).isEqualTo(41.2291);
        assertThat(car.location().getLongitude()).isEqualTo(-80.4589);
        assertThat(car.odometer().getDistance()).isEqualTo(18342);
        assertThat(car.vin().getVin()).isEqualTo("1ALDR2TW0RA341001");
        assertThat(car.permissions().getPermissions()).contains("read_battery", "control_charge");
    }

    @Test
    void aBatchHoldsValuesAndRefusalsSideBySide() throws SmartcarException {
        Auth auth = simulation.connect(Simulation.DANA);
        simulation.control("PUT", "cars/" + Simulation.DANAS_CAR + "/faults/NO_PERCENTAGE");

        BatchResponse batch = car(auth, 0).batch(new String[] {"/battery", "/odometer", "/tires/pressure"});

        assertThat(batch.odometer().getDistance()).isEqualTo(18342);
        assertThat(batch.odometer().getMeta().getDataAge()).isEqualTo(Date.from(simulation.clock.instant()));
        assertThat(batch.battery().getRange()).isPositive();
        assertThat(batch.getRequestId()).hasSize(36);
        SmartcarException refusal = refusal(batch::tirePressure);
        assertThat(refusal.getStatusCode()).isEqualTo(404);
        assertThat(refusal.getType()).isEqualTo("RESOURCE_NOT_FOUND");
    }

    @Test
    void rawAnswersKeepWhatTheSdkLoses() throws Exception {
        Auth auth = simulation.connect(Simulation.DANA);
        simulation.control("PUT", "cars/" + Simulation.DANAS_CAR + "/faults/NO_PERCENTAGE");
        Vehicle car = car(auth, 0);

        var raw = car.request(new SmartcarVehicleRequest.Builder()
                .method("GET")
                .path("battery")
                .build());

        assertThat(raw.getBody().has("percentRemaining")).isFalse();
        assertThat(car.battery().getPercentRemaining()).isZero(); // why nobody should decide on it
    }

    @Test
    void aChargeIsStoppedAndStarted() throws SmartcarException {
        Vehicle plugged = car(simulation.connect(Simulation.NORA), 1);

        assertThat(plugged.charge().getState()).isEqualTo("CHARGING");
        assertThat(plugged.stopCharge().getStatus()).isEqualTo("success");
        assertThat(plugged.charge().getState()).isEqualTo("NOT_CHARGING");
        assertThat(plugged.charge().getIsPluggedIn()).isTrue();
        assertThat(plugged.startCharge().getStatus()).isEqualTo("success");
        assertThat(plugged.charge().getState()).isEqualTo("CHARGING");
    }

    @Test
    void aCarThatIsNotPluggedInDoesNotCharge() throws SmartcarException {
        SmartcarException refusal = refusal(car(simulation.connect(Simulation.DANA), 0)::startCharge);

        assertThat(refusal.getStatusCode()).isEqualTo(409);
        assertThat(refusal.getType()).isEqualTo("VEHICLE_STATE");
        assertThat(refusal.getCode()).isEqualTo("CHARGING_PLUG_NOT_CONNECTED");
    }

    @Test
    void distancesComeInMilesForWhoeverWantsThem() throws SmartcarException {
        Vehicle car = car(simulation.connect(Simulation.DANA), 0);

        car.setUnitSystem(Vehicle.UnitSystem.IMPERIAL);

        assertThat(car.odometer().getDistance()).isCloseTo(11_397.2, within(0.1));
        assertThat(car.odometer().getMeta().getUnitSystem()).isEqualTo("imperial");
    }

    @Test
    void threeCarsComeInPages() throws SmartcarException {
        Auth auth = simulation.connect(Simulation.NORA);

        VehicleIds page = Smartcar.getVehicles(auth.getAccessToken(), new RequestPaging(2, 2));

        assertThat(page.getVehicleIds()).hasSize(1);
        assertThat(page.getPaging().getCount()).isEqualTo(3);
        assertThat(page.getPaging().getOffset()).isEqualTo(2);
    }

    @Test
    void aDisconnectedCarIsGoneAndTheOthersStay() throws SmartcarException {
        Auth auth = simulation.connect(Simulation.NORA);
        Vehicle first = car(auth, 0);

        assertThat(first.disconnect().getStatus()).isEqualTo("success");

        assertThat(Smartcar.getVehicles(auth.getAccessToken()).getVehicleIds()).hasSize(2);
        assertThat(refusal(first::battery).getType()).isEqualTo("PERMISSION");
    }

    @Test
    void whatTheMakerDoesNotOfferIsNotImplemented() throws SmartcarException {
        SmartcarException refusal = refusal(car(simulation.connect(Simulation.NORA), 2)::startCharge);

        assertThat(refusal.getStatusCode()).isEqualTo(501);
        assertThat(refusal.getCode()).isEqualTo("VEHICLE_NOT_CAPABLE");
    }

    @ParameterizedTest
    @CsvSource({
        "ASLEEP, 409, VEHICLE_STATE, ASLEEP,",
        "RATE_LIMIT, 429, RATE_LIMIT, VEHICLE, RETRY_LATER",
        "QUOTA, 430, BILLING, VEHICLE_REQUEST_LIMIT, CONTACT_SUPPORT",
        "OUTAGE, 502, UPSTREAM, NO_RESPONSE, RETRY_LATER",
        "PASSWORD_CHANGED, 400, CONNECTED_SERVICES_ACCOUNT, AUTHENTICATION_FAILED, REAUTHENTICATE",
        "REVOKED, 403, PERMISSION,, REAUTHENTICATE",
    })
    void theSdkReadsEachFault(String fault, int status, String type, @Nullable String code, @Nullable String resolution)
            throws SmartcarException {
        Vehicle car = car(simulation.connect(Simulation.DANA), 0);
        simulation.control("PUT", "cars/" + Simulation.DANAS_CAR + "/faults/" + fault);

        SmartcarException refusal = refusal(car::battery);

        assertThat(refusal.getStatusCode()).isEqualTo(status);
        assertThat(refusal.getType()).isEqualTo(type);
        assertThat(refusal.getCode()).isEqualTo(code);
        assertThat(refusal.getResolutionType()).isEqualTo(resolution);
        assertThat(refusal.getRequestId()).hasSize(36);
        assertThat(refusal.getDocURL()).startsWith("https://");

        simulation.control("DELETE", "cars/" + Simulation.DANAS_CAR + "/faults/" + fault);

        assertThat(car.battery().getPercentRemaining()).isEqualTo(0.34);
    }

    private static SmartcarException refusal(ThrowingCallable call) {
        SmartcarException refusal = catchThrowableOfType(SmartcarException.class, call);
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private static Vehicle car(Auth auth, int index) throws SmartcarException {
        return new Vehicle(Smartcar.getVehicles(auth.getAccessToken()).getVehicleIds()[index], auth.getAccessToken());
    }
}
