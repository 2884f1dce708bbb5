package org.fairwatt.charging.vehicles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.charging.vehicles.CarsInMemory.car;
import static org.fairwatt.charging.vehicles.Garage.consented;
import static org.fairwatt.charging.vehicles.Garage.key;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;
import org.fairwatt.tenant.AuditEntry;
import org.fairwatt.tenant.Caller;
import org.fairwatt.vehicle.ConnectionOutcome;
import org.fairwatt.vehicle.ConnectionStatus;
import org.fairwatt.vehicle.ProviderFailure.Kind;
import org.fairwatt.vehicle.ProviderVehicle;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VehicleConnectingTest {
    private static final ProviderVehicle BOLT = car("1G1FY6S00L4100001", "CHEVROLET", "Bolt EV", 2020);
    private static final ProviderVehicle UNKNOWN = car("WBRKKMB10SB770003", "BIRKE", "Kombi", 2025);

    private final Garage garage = new Garage();
    private final Caller dana = garage.driver();
    private final Caller emil = garage.driver();

    @Test
    void aCarIsLinkedWithWhatItsModelCanDo() {
        ConnectionResult result = garage.complete(dana, garage.begin(dana), garage.cars.consentFor(BOLT));

        assertThat(result.outcome()).isEqualTo(ConnectionOutcome.LINKED);
        Vehicle linked = result.vehicles().get(0);
        assertThat(garage.registry.own(dana)).containsExactly(linked);
        assertThat(linked.make()).isEqualTo("Chevrolet");
        assertThat(linked.year()).hasValue(2020);
        assertThat(linked.battery()).isEqualTo(Energy.ofKilowattHours(62));
        assertThat(linked.connectors())
                .containsExactlyInAnyOrder(ConnectorType.IEC_62196_T1, ConnectorType.IEC_62196_T1_COMBO);
        assertThat(linked.maxPower(CurrentType.AC)).isEqualTo(Power.ofWatts(7_200));
        assertThat(linked.detailsConfirmed()).isFalse();
        assertThat(linked.link().map(VehicleLink::status)).hasValue(ConnectionStatus.ACTIVE);
        assertThat(garage.trail.entries())
                .extracting(AuditEntry::action, AuditEntry::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "VehicleConnected", linked.id().value()));
    }

    @Test
    void severalCarsOfOneConsentShareOneConnection() {
        List<Vehicle> linked = garage.connect(dana, BOLT, UNKNOWN);

        assertThat(linked).hasSize(2);
        assertThat(linked)
                .extracting(vehicle -> vehicle.link().orElseThrow().connection())
                .containsOnly(linked.get(0).link().orElseThrow().connection());
    }

    @Test
    void theSameCallbackAgainGivesTheSameResultAndAsksNobody() {
        String state = garage.begin(dana);
        String code = garage.cars.consentFor(BOLT);
        ConnectionResult first = garage.complete(dana, state, code);
        List<String> asked = garage.cars.calls();

        ConnectionResult byAnotherKey = garage.complete(dana, state, code);

        assertThat(byAnotherKey).isEqualTo(first);
        assertThat(garage.cars.calls()).isEqualTo(asked);
        assertThat(garage.registry.own(dana)).hasSize(1);
    }

    @Test
    void theSameCallGivesTheSameAddressAgain() {
        ConnectionWish wish = new ConnectionWish(Optional.empty(), Optional.of("TESLA"));
        ConnectionStart first = garage.connecting.begin(dana, wish, "begin-it-1");

        assertThat(garage.connecting.begin(dana, wish, "begin-it-1")).isEqualTo(first);
        assertThat(garage.connecting.begin(dana, wish, "begin-it-2").authorizeUrl())
                .isNotEqualTo(first.authorizeUrl());
        assertThat(first.authorizeUrl()).contains("make=TESLA");
    }

    @Test
    void whatHasEndedIsNotBegunAgainByTheSameCall() {
        ConnectionWish wish = new ConnectionWish(Optional.empty(), Optional.empty());
        ConnectionStart start = garage.connecting.begin(dana, wish, "begin-it-1");
        garage.complete(dana, Garage.stateIn(start), garage.cars.consentFor(BOLT));

        assertThatThrownBy(() -> garage.connecting.begin(dana, wish, "begin-it-1"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.CONFLICT));
    }

    @Test
    void anotherPersonsStateIsUnknownAndStaysOpenForItsOwner() {
        String state = garage.begin(dana);
        String code = garage.cars.consentFor(BOLT);

        assertThat(garage.complete(emil, state, code).outcome()).isEqualTo(ConnectionOutcome.STATE_UNKNOWN);
        assertThat(garage.cars.calls()).isEmpty();
        assertThat(garage.complete(dana, state, code).outcome()).isEqualTo(ConnectionOutcome.LINKED);
        assertThat(garage.complete(emil, state, code).outcome()).isEqualTo(ConnectionOutcome.STATE_UNKNOWN);
        assertThat(garage.registry.own(emil)).isEmpty();
    }

    @Test
    void aStateEndsAfterAQuarterOfAnHour() {
        String state = garage.begin(dana);
        String code = garage.cars.consentFor(BOLT);
        garage.clock.leap(Duration.ofMinutes(15));

        assertThat(garage.complete(dana, state, code).outcome()).isEqualTo(ConnectionOutcome.STATE_UNKNOWN);
        assertThat(garage.cars.calls()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "access_denied, DENIED",
        "vehicle_incompatible, INCOMPATIBLE",
        "no_vehicles, NO_VEHICLES",
        "invalid_subscription, NOT_SUBSCRIBED",
        "server_error, UNAVAILABLE",
        "something_new, UNAVAILABLE"
    })
    void whatTheConsentPageSaysIsTold(String error, ConnectionOutcome outcome) {
        ConnectionCallback turned = new ConnectionCallback(
                garage.begin(dana),
                Optional.empty(),
                Optional.of(error),
                Optional.of("in words"),
                Optional.of("Elm"),
                Optional.of("Old"),
                Optional.of(2012));

        ConnectionResult result = garage.connecting.complete(dana, turned, key());

        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.incompatible())
                .isEqualTo(outcome == ConnectionOutcome.INCOMPATIBLE ? Optional.of("Elm Old 2012") : Optional.empty());
        assertThat(garage.connecting.complete(dana, turned, key())).isEqualTo(result);
    }

    @Test
    void aCodeThatHasExpiredSaysSo() {
        ConnectionResult result = garage.complete(dana, garage.begin(dana), "no-such-code");

        assertThat(result.outcome()).isEqualTo(ConnectionOutcome.CODE_EXPIRED);
    }

    @Test
    void whileTheProviderIsDownTheAttemptStaysOpen() {
        String state = garage.begin(dana);
        String code = garage.cars.consentFor(BOLT);
        garage.cars.breaks("exchange", Kind.UPSTREAM);

        assertThat(garage.complete(dana, state, code).outcome()).isEqualTo(ConnectionOutcome.UNAVAILABLE);
        garage.cars.heal();
        assertThat(garage.complete(dana, state, code).outcome()).isEqualTo(ConnectionOutcome.LINKED);
    }

    @Test
    void aFailureAfterTheExchangeDoesNotWasteTheCode() {
        String state = garage.begin(dana);
        String code = garage.cars.consentFor(BOLT);
        garage.cars.breaks("vehicles", Kind.TIMEOUT);

        assertThat(garage.complete(dana, state, code).outcome()).isEqualTo(ConnectionOutcome.UNAVAILABLE);
        garage.cars.heal();
        assertThat(garage.complete(dana, state, code).outcome()).isEqualTo(ConnectionOutcome.LINKED);
        assertThat(garage.cars.calls()).containsExactly("exchange", "vehicles", "vehicles");
    }

    @Test
    void anAccountWithoutCarsSaysSoAndLeavesNoToken() {
        ConnectionResult result = garage.complete(dana, garage.begin(dana), garage.cars.consentFor());

        assertThat(result.outcome()).isEqualTo(ConnectionOutcome.NO_VEHICLES);
    }

    @Test
    void anothersVehicleIsNotFoundForConnecting() {
        Vehicle bolt = garage.connect(dana, BOLT).get(0);

        assertThatThrownBy(() -> garage.begin(emil, bolt.id())).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.NOT_FOUND);
            assertThat(problem.field()).hasValue("input.vehicleId");
        });
    }

    @Test
    void withoutAnAccountOrAKeyNothingIsBegun() {
        garage.connections.loseKeys();

        assertThatThrownBy(() -> garage.begin(dana))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.UNAVAILABLE));
    }

    @Test
    void aStateThatWasNeverGivenOutNamesItsField() {
        assertThatThrownBy(() -> garage.connecting.complete(dana, consented("short", "code"), key()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).hasValue("input.state"));
    }

    @Test
    void nothingThatHoldsASecretTellsIt() {
        ConnectionStart start =
                garage.connecting.begin(dana, new ConnectionWish(Optional.empty(), Optional.empty()), key());
        String state = Garage.stateIn(start);

        assertThat(start.toString()).doesNotContain(state);
        assertThat(consented(state, "the-code").toString()).doesNotContain(state, "the-code");
        assertThat(Callback.of(consented(state, "the-code")).toString()).doesNotContain(state, "the-code");
    }
}
