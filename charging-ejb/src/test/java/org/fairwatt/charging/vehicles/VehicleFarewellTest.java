package org.fairwatt.charging.vehicles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.charging.vehicles.CarsInMemory.car;
import static org.fairwatt.charging.vehicles.Garage.NOON;
import static org.fairwatt.charging.vehicles.Garage.key;

import java.util.List;
import org.fairwatt.energy.StateOfCharge;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.AuditEntry;
import org.fairwatt.tenant.Caller;
import org.fairwatt.vehicle.ConnectionStatus;
import org.fairwatt.vehicle.ProviderFailure.Kind;
import org.fairwatt.vehicle.ProviderVehicle;
import org.fairwatt.vehicle.ReadingOutcome;
import org.fairwatt.vehicle.SealedTokens;
import org.fairwatt.vehicle.Vehicle;
import org.junit.jupiter.api.Test;

class VehicleFarewellTest {
    private static final ProviderVehicle BOLT = car("1G1FY6S00L4100001", "CHEVROLET", "Bolt EV", 2020);
    private static final ProviderVehicle KOMBI = car("WBRKKMB10SB770003", "BIRKE", "Kombi", 2025);

    private final Garage garage = new Garage();
    private final Caller dana = garage.driver();

    @Test
    void aDisconnectedVehicleStaysAsOneEnteredByHand() {
        Vehicle bolt = garage.connect(dana, BOLT).get(0);
        garage.cars.tells(BOLT, CarsInMemory.all(34, NOON));
        garage.readings.refresh(dana, bolt.id(), key());

        garage.farewell.disconnect(dana, bolt.id(), key());

        assertThat(bolt.link().orElseThrow().status()).isEqualTo(ConnectionStatus.DISCONNECTED);
        assertThat(bolt.stateOfCharge()).hasValue(StateOfCharge.percent(34));
        assertThat(bolt.state().position()).isEmpty();
        assertThat(bolt.state().pluggedIn()).isEmpty();
        assertThat(garage.cars.calls()).endsWith("disconnect");
        assertThat(tokensOf(bolt)).isEmpty();
        assertThat(garage.readings.refresh(dana, bolt.id(), key()).reading().outcome())
                .isEqualTo(ReadingOutcome.BY_HAND);
        assertThat(garage.trail.entries()).extracting(AuditEntry::action).endsWith("VehicleDisconnected");
    }

    @Test
    void tokensAreForgottenAlsoWhenTheProviderCanNotBeTold() {
        Vehicle bolt = garage.connect(dana, BOLT).get(0);
        garage.cars.breaks("disconnect", Kind.UPSTREAM);

        garage.farewell.disconnect(dana, bolt.id(), key());

        assertThat(tokensOf(bolt)).isEmpty();
    }

    @Test
    void theOtherCarOfAConsentGoesOn() {
        List<Vehicle> linked = garage.connect(dana, BOLT, KOMBI);
        garage.cars.tells(KOMBI, CarsInMemory.all(50, NOON));

        garage.farewell.disconnect(dana, linked.get(0).id(), key());

        assertThat(garage.readings
                        .refresh(dana, linked.get(1).id(), key())
                        .reading()
                        .outcome())
                .isEqualTo(ReadingOutcome.READ);
        garage.farewell.disconnect(dana, linked.get(1).id(), key());
        assertThat(tokensOf(linked.get(1))).isEmpty();
    }

    @Test
    void aCarThatAnotherLinkAsksIsNotTakenFromIt() {
        Vehicle danas = garage.connect(dana, CarsInMemory.withoutVin(BOLT)).get(0);
        Caller emil = garage.driver();
        Vehicle emils = garage.connect(emil, BOLT).get(0);
        garage.cars.tells(BOLT, CarsInMemory.all(34, NOON));

        garage.farewell.disconnect(dana, danas.id(), key());

        assertThat(tokensOf(danas)).isEmpty();
        assertThat(garage.cars.calls()).doesNotContain("disconnect");
        assertThat(garage.readings.refresh(emil, emils.id(), key()).reading().outcome())
                .isEqualTo(ReadingOutcome.READ);
        garage.farewell.remove(emil, emils.id(), key());
        assertThat(garage.cars.calls()).endsWith("disconnect");
    }

    @Test
    void theSameCallDisconnectsOnce() {
        Vehicle bolt = garage.connect(dana, BOLT).get(0);
        garage.farewell.disconnect(dana, bolt.id(), "disconnect-1");
        garage.connect(dana, BOLT);

        Vehicle again = garage.farewell.disconnect(dana, bolt.id(), "disconnect-1");

        assertThat(again.link().orElseThrow().status()).isEqualTo(ConnectionStatus.ACTIVE);
        assertThat(garage.cars.calls().stream().filter("disconnect"::equals)).hasSize(1);
    }

    @Test
    void aRemovedVehicleIsGoneAndTheSameCallTellsItAgain() {
        Vehicle bolt = garage.connect(dana, BOLT).get(0);

        Vehicle removed = garage.farewell.remove(dana, bolt.id(), "remove-it-1");

        assertThat(garage.farewell.remove(dana, bolt.id(), "remove-it-1")).isSameAs(removed);
        assertThat(garage.registry.own(dana)).isEmpty();
        assertThat(tokensOf(bolt)).isEmpty();
        assertThatThrownBy(() -> garage.farewell.remove(dana, bolt.id(), key()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.NOT_FOUND));
        assertThat(garage.connect(dana, BOLT).get(0).id()).isNotEqualTo(bolt.id());
    }

    @Test
    void otherPeoplesVehiclesAreNotFound() {
        Vehicle bolt = garage.connect(dana, BOLT).get(0);
        Caller emil = garage.driver();

        assertThatThrownBy(() -> garage.farewell.disconnect(emil, bolt.id(), key()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.NOT_FOUND));
        assertThat(bolt.link().orElseThrow().status()).isEqualTo(ConnectionStatus.ACTIVE);
        assertThat(garage.cars.calls()).doesNotContain("disconnect");
    }

    private java.util.Optional<SealedTokens> tokensOf(Vehicle vehicle) {
        return garage.connections
                .lock(vehicle.link().orElseThrow().connection())
                .tokens();
    }
}
