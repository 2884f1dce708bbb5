package org.fairwatt.charging.vehicles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.charging.vehicles.CarsInMemory.car;
import static org.fairwatt.charging.vehicles.Garage.NOON;
import static org.fairwatt.charging.vehicles.Garage.key;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fairwatt.energy.StateOfCharge;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.Caller;
import org.fairwatt.vehicle.ConnectionStatus;
import org.fairwatt.vehicle.ProviderFailure;
import org.fairwatt.vehicle.ProviderFailure.Kind;
import org.fairwatt.vehicle.ProviderVehicle;
import org.fairwatt.vehicle.ReadingOutcome;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleLink;
import org.fairwatt.vehicle.VehicleReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VehicleReadingsTest {
    private static final ProviderVehicle BOLT = car("1G1FY6S00L4100001", "CHEVROLET", "Bolt EV", 2020);
    private static final ProviderVehicle KOMBI = car("WBRKKMB10SB770003", "BIRKE", "Kombi", 2025);

    private final Garage garage = new Garage();
    private final Caller dana = garage.driver();
    private Vehicle bolt;
    private Vehicle kombi;

    @BeforeEach
    void connect() {
        List<Vehicle> linked = garage.connect(dana, BOLT, KOMBI);
        bolt = linked.get(0);
        kombi = linked.get(1);
    }

    @Test
    void aCarTellsHowItIs() {
        garage.cars.tells(BOLT, CarsInMemory.all(34, NOON.minusSeconds(90)));

        VehicleReading reading = refresh(bolt);

        assertThat(reading.outcome()).isEqualTo(ReadingOutcome.READ);
        assertThat(bolt.stateOfCharge()).hasValue(StateOfCharge.percent(34));
        assertThat(bolt.stateOfChargeAt()).hasValue(NOON.minusSeconds(90));
        assertThat(bolt.link().flatMap(VehicleLink::lastReadAt)).hasValue(NOON);
    }

    @Test
    void itIsAskedOnceInAMinute() {
        garage.cars.tells(BOLT, CarsInMemory.all(34, NOON));
        refresh(bolt);
        garage.clock.leap(Duration.ofSeconds(59));

        assertThat(refresh(bolt).outcome()).isEqualTo(ReadingOutcome.UP_TO_DATE);
        garage.clock.leap(Duration.ofSeconds(1));
        assertThat(refresh(bolt).outcome()).isEqualTo(ReadingOutcome.READ);
        assertThat(garage.cars.calls().stream().filter("read"::equals)).hasSize(2);
    }

    @Test
    void theSameCallGivesTheSameOutcome() {
        garage.cars.tells(BOLT, CarsInMemory.all(34, NOON));
        VehicleReading first =
                garage.readings.refresh(dana, bolt.id(), "read-it-1").reading();

        VehicleReading again =
                garage.readings.refresh(dana, bolt.id(), "read-it-1").reading();

        assertThat(again).isSameAs(first);
        assertThat(again.outcome()).isEqualTo(ReadingOutcome.READ);
    }

    @ParameterizedTest
    @CsvSource({
        "ASLEEP, ASLEEP",
        "NOT_CAPABLE, NOT_CAPABLE",
        "UPSTREAM, UNAVAILABLE",
        "TIMEOUT, UNAVAILABLE",
        "BILLING, UNAVAILABLE",
        "PERMISSION, RECONNECT_NEEDED"
    })
    void whyACarTellsNothingIsTold(Kind kind, ReadingOutcome outcome) {
        garage.cars.breaks("read", kind);

        assertThat(refresh(bolt).outcome()).isEqualTo(outcome);
        assertThat(bolt.stateOfCharge()).isEmpty();
    }

    @Test
    void signalsThatAllFailCountAsTheFailure() {
        garage.cars.tells(BOLT, CarsInMemory.nothingBut(Kind.ASLEEP));

        assertThat(refresh(bolt).outcome()).isEqualTo(ReadingOutcome.ASLEEP);
    }

    @Test
    void askedTooOftenItSaysWhenAndNobodyAsksBefore() {
        garage.cars.breaks("read", ProviderFailure.rateLimited(Optional.of(Duration.ofMinutes(5)), "too often"));

        assertThat(refresh(bolt).retryAt()).hasValue(NOON.plus(Duration.ofMinutes(5)));
        garage.clock.leap(Duration.ofMinutes(4));
        assertThat(refresh(bolt).outcome()).isEqualTo(ReadingOutcome.RATE_LIMITED);
        assertThat(garage.cars.calls().stream().filter("read"::equals)).hasSize(1);
    }

    @Test
    void anAccessTokenIsRenewedBeforeItEnds() {
        garage.cars.tells(BOLT, CarsInMemory.all(34, NOON));
        garage.clock.leap(CarsInMemory.ACCESS_LASTS.minusSeconds(30));

        assertThat(refresh(bolt).outcome()).isEqualTo(ReadingOutcome.READ);
        assertThat(garage.cars.calls()).endsWith("refresh", "read");
    }

    @Test
    void aTokenThatIsRefusedBeforeItsTimeIsRenewedOnce() {
        garage.cars.tells(BOLT, CarsInMemory.all(34, NOON));
        garage.cars.refuseAccessTokens();

        assertThat(refresh(bolt).outcome()).isEqualTo(ReadingOutcome.READ);
        assertThat(garage.cars.calls()).endsWith("read", "refresh", "read");
    }

    @Test
    void aRevokedConsentMeansToSignInAgainForEveryCarOfIt() {
        garage.cars.refuseAccessTokens();
        garage.cars.breaks("refresh", Kind.REAUTHENTICATE);

        assertThat(refresh(bolt).outcome()).isEqualTo(ReadingOutcome.RECONNECT_NEEDED);
        assertThat(statusOf(bolt)).isEqualTo(ConnectionStatus.RECONNECT_NEEDED);
        assertThat(statusOf(kombi)).isEqualTo(ConnectionStatus.RECONNECT_NEEDED);
        assertThat(garage.connections
                        .lock(bolt.link().orElseThrow().connection())
                        .tokens())
                .isEmpty();
        List<String> asked = garage.cars.calls();
        assertThat(refresh(kombi).outcome()).isEqualTo(ReadingOutcome.RECONNECT_NEEDED);
        assertThat(garage.cars.calls()).isEqualTo(asked);
    }

    @Test
    void afterSigningInAgainItTellsAgain() {
        garage.cars.refuseAccessTokens();
        garage.cars.breaks("refresh", Kind.REAUTHENTICATE);
        refresh(bolt);
        garage.cars.heal();
        garage.cars.tells(BOLT, CarsInMemory.all(34, NOON));

        garage.complete(dana, garage.begin(dana, bolt.id()), garage.cars.consentFor(BOLT));

        assertThat(statusOf(bolt)).isEqualTo(ConnectionStatus.ACTIVE);
        assertThat(refresh(bolt).outcome()).isEqualTo(ReadingOutcome.READ);
    }

    @Test
    void whoSignedInAgainWhileTheOldConsentWasRefusedIsNotAskedToOnceMore() {
        garage.cars.refuseAccessTokens();
        garage.cars.meanwhile("read", () -> garage.connect(dana, BOLT, KOMBI));

        VehicleReading reading = refresh(bolt);

        assertThat(reading.outcome()).isEqualTo(ReadingOutcome.UNAVAILABLE);
        assertThat(statusOf(bolt)).isEqualTo(ConnectionStatus.ACTIVE);
    }

    @Test
    void theOldConsentsPauseIsNotTheNewOnes() {
        garage.cars.breaks("read", ProviderFailure.rateLimited(Optional.of(Duration.ofMinutes(5)), "too often"));
        garage.cars.meanwhile("read", () -> garage.connect(dana, BOLT, KOMBI));
        refresh(bolt);
        garage.cars.heal();
        garage.cars.tells(BOLT, CarsInMemory.all(34, NOON));

        assertThat(refresh(bolt).outcome()).isEqualTo(ReadingOutcome.READ);
    }

    @Test
    void aCarThatWasDisconnectedWhileItWasAskedDoesNotHaveToBeConnectedAgain() {
        garage.cars.breaks("read", Kind.REAUTHENTICATE);
        garage.cars.meanwhile("read", () -> garage.farewell.disconnect(dana, bolt.id(), key()));

        assertThat(refresh(bolt).outcome()).isEqualTo(ReadingOutcome.BY_HAND);
        assertThat(statusOf(bolt)).isEqualTo(ConnectionStatus.DISCONNECTED);
    }

    @Test
    void aProviderThatIsDownWhileTokensAreRenewedCostsNoConnection() {
        garage.cars.tells(BOLT, CarsInMemory.all(34, NOON));
        garage.clock.leap(CarsInMemory.ACCESS_LASTS);
        garage.cars.breaks("refresh", Kind.UPSTREAM);

        assertThat(refresh(bolt).outcome()).isEqualTo(ReadingOutcome.UNAVAILABLE);
        garage.cars.heal();
        garage.clock.leap(Duration.ofMinutes(1));
        assertThat(refresh(bolt).outcome()).isEqualTo(ReadingOutcome.READ);
    }

    @Test
    void aVehicleThatWasEnteredByHandHasNobodyToAsk() {
        Vehicle byHand = garage.registry.register(dana, VehicleRegistryTest.aVehicle(), "by-hand-1");

        assertThat(refresh(byHand).outcome()).isEqualTo(ReadingOutcome.BY_HAND);
    }

    @Test
    void otherPeoplesCarsAreNotFound() {
        assertThatThrownBy(() -> garage.readings.refresh(garage.driver(), bolt.id(), key()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.NOT_FOUND));
    }

    private VehicleReading refresh(Vehicle vehicle) {
        return garage.readings.refresh(dana, vehicle.id(), key()).reading();
    }

    private static ConnectionStatus statusOf(Vehicle vehicle) {
        return vehicle.link().orElseThrow().status();
    }
}
