package org.fairwatt.smartcar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import java.time.Duration;
import java.time.Instant;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.StateOfCharge;
import org.fairwatt.geography.Distance;
import org.fairwatt.vehicle.ProviderFailure;
import org.fairwatt.vehicle.ProviderFailure.Kind;
import org.fairwatt.vehicle.ProviderVehicle;
import org.fairwatt.vehicle.ProviderVehicleId;
import org.fairwatt.vehicle.SignalReading;
import org.fairwatt.vehicle.TelemetrySnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of a batch as they come, with what the SDK's own getters would make of them left out. */
class ReadCarTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final String HEADERS = "\"headers\":{\"SC-Data-Age\":\"2026-03-02T11:58:30.000Z\"}";

    @Test
    void everySignalComesWithTheTimeOfTheCar() {
        TelemetrySnapshot read = read(ok("/battery", "{\"percentRemaining\":0.345,\"range\":120.5}")
                + "," + ok("/charge", "{\"isPluggedIn\":true,\"state\":\"CHARGING\"}")
                + "," + ok("/location", "{\"latitude\":41.2,\"longitude\":-80.4}"));

        Instant told = Instant.parse("2026-03-02T11:58:30Z");
        assertThat(read.stateOfCharge()).isEqualTo(new SignalReading.Told<>(new StateOfCharge(345), told, NOW));
        assertThat(read.range()).isEqualTo(new SignalReading.Told<>(Distance.ofMetres(120_500), told, NOW));
        assertThat(read.charging()).isEqualTo(new SignalReading.Told<>(true, told, NOW));
        assertThat(read.position().told()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"percentRemaining\":null}",
                "{\"percentRemaining\":\"0.5\"}",
                "{\"percentRemaining\":34}",
                "{\"percentRemaining\":-0.1}"
            })
    void aPercentageThatIsMissingOrImpossibleIsMissingAndNotZero(String body) {
        assertThat(read(ok("/battery", body)).stateOfCharge()).isEqualTo(new SignalReading.Missing<>());
    }

    @Test
    void aValueWithoutItsTimeIsNotUsed() {
        String answer = "{\"path\":\"/battery\",\"code\":200,\"headers\":{},\"body\":{\"percentRemaining\":0.5}}";

        assertThat(read(answer).stateOfCharge()).isEqualTo(new SignalReading.Missing<>());
    }

    @Test
    void anOldBodyOfAFailureIsNotUsed() {
        String answer = "{\"path\":\"/battery\",\"code\":409," + HEADERS
                + ",\"body\":{\"type\":\"VEHICLE_STATE\",\"code\":\"ASLEEP\",\"percentRemaining\":0.5}}";

        SignalReading<StateOfCharge> reading = read(answer).stateOfCharge();

        assertThat(reading.told()).isEmpty();
        assertThat(reading.failed().orElseThrow().kind()).isEqualTo(Kind.ASLEEP);
    }

    @Test
    void aFailureWithoutHeadersAndDocumentationIsStillOne() {
        SignalReading<StateOfCharge> reading =
                read("{\"path\":\"/battery\",\"code\":501,\"body\":{}}").stateOfCharge();

        assertThat(reading.failed().orElseThrow().kind()).isEqualTo(Kind.NOT_CAPABLE);
    }

    @Test
    void askedTooOftenItSaysForHowLong() {
        SignalReading<StateOfCharge> reading =
                read("{\"path\":\"/battery\",\"code\":429,\"headers\":{\"Retry-After\":\"90\"},\"body\":{}}")
                        .stateOfCharge();

        assertThat(reading.failed().orElseThrow().retryAfter()).hasValue(Duration.ofSeconds(90));
    }

    @ParameterizedTest
    @CsvSource({
        "400, invalid_grant, '', REAUTHENTICATE",
        "401, AUTHENTICATION, '', REAUTHENTICATE",
        "401, invalid_client, '', UPSTREAM",
        "400, CONNECTED_SERVICES_ACCOUNT, AUTHENTICATION_FAILED, REAUTHENTICATE",
        "400, CONNECTED_SERVICES_ACCOUNT, SUBSCRIPTION, BILLING",
        "403, PERMISSION, '', PERMISSION",
        "409, VEHICLE_STATE, ASLEEP, ASLEEP",
        "429, RATE_LIMIT, VEHICLE, RATE_LIMITED",
        "430, BILLING, VEHICLE_REQUEST_LIMIT, BILLING",
        "501, COMPATIBILITY, VEHICLE_NOT_CAPABLE, NOT_CAPABLE",
        "502, UPSTREAM, NO_RESPONSE, UPSTREAM",
        "504, '', '', TIMEOUT",
        "0, SDK_ERROR, '', UPSTREAM"
    })
    void everyErrorHasItsKind(int status, String type, String code, Kind kind) {
        Refusal refusal = new Refusal(status, type, code, java.util.Optional.empty(), "request-1");

        assertThat(refusal.toFailure().kind()).isEqualTo(kind);
    }

    @Test
    void aCarIsDescribedAsFarAsItTells() {
        ProviderVehicle car = DescribedCar.of(
                new ProviderVehicleId("id-1"),
                answer(ok("/", "{\"make\":\"BIRKE\",\"model\":\"Kombi\",\"year\":2025}")
                        + ",{\"path\":\"/vin\",\"code\":501,\"body\":{\"type\":\"COMPATIBILITY\"}},"
                        + ok("/battery/nominal_capacity", "{\"capacity\":{\"nominal\":77}}")));

        assertThat(car.make()).isEqualTo("BIRKE");
        assertThat(car.year()).hasValue(2025);
        assertThat(car.vin()).isEmpty();
        assertThat(car.identity()).isEqualTo("id-1");
        assertThat(car.nominalCapacity()).hasValue(Energy.ofKilowattHours(77));
    }

    @ParameterizedTest
    @CsvSource({
        "400, CONNECTED_SERVICES_ACCOUNT, ACCOUNT_ISSUE",
        "409, VEHICLE_STATE, ASLEEP",
        "429, RATE_LIMIT, VEHICLE",
        "430, BILLING, VEHICLE_REQUEST_LIMIT",
        "501, COMPATIBILITY, VEHICLE_NOT_CAPABLE",
        "502, UPSTREAM, NO_RESPONSE"
    })
    void aCarThatDoesNotTellItsCapacityIsDescribedWithoutIt(int status, String type, String code) {
        ProviderVehicle car = DescribedCar.of(
                new ProviderVehicleId("id-1"),
                answer(ok("/", "{\"make\":\"BIRKE\",\"model\":\"Kombi\",\"year\":2025}") + ","
                        + ok("/vin", "{\"vin\":\"WBRKKMB10SB770003\"}") + ","
                        + refused("/battery/nominal_capacity", status, type, code)));

        assertThat(car.nominalCapacity()).isEmpty();
        assertThat(car.vin()).hasValue("WBRKKMB10SB770003");
    }

    @Test
    void aCarThatCanNotSayWhichOneItIsIsNotDescribed() {
        BatchAnswer answer = answer(ok("/", "{}") + "," + refused("/vin", 429, "RATE_LIMIT", "VEHICLE"));

        assertThatThrownBy(() -> DescribedCar.of(new ProviderVehicleId("id-1"), answer))
                .isInstanceOfSatisfying(
                        ProviderFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.RATE_LIMITED));
    }

    private static String refused(String path, int status, String type, String code) {
        return "{\"path\":\"%s\",\"code\":%d,\"body\":{\"type\":\"%s\",\"code\":\"%s\"}}"
                .formatted(path, status, type, code);
    }

    private static String ok(String path, String body) {
        return "{\"path\":\"%s\",\"code\":200,%s,\"body\":%s}".formatted(path, HEADERS, body);
    }

    private static TelemetrySnapshot read(String responses) {
        return ReadCar.of(answer(responses), NOW);
    }

    private static BatchAnswer answer(String responses) {
        return BatchAnswer.of(
                new Gson().fromJson("{\"responses\":[%s]}".formatted(responses), BatchingVehicle.Reply.class));
    }
}
