package org.fairwatt.charging.vehicles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.charging.vehicles.CarsInMemory.car;
import static org.fairwatt.charging.vehicles.Garage.key;

import java.util.List;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.Caller;
import org.fairwatt.vehicle.ConnectionOutcome;
import org.fairwatt.vehicle.ProviderVehicle;
import org.fairwatt.vehicle.ReadingOutcome;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleLink;
import org.junit.jupiter.api.Test;

/** Which of the cars that a consent is for are linked, and to whose vehicles. */
class LinkedCarsTest {
    private static final ProviderVehicle BOLT = car("1G1FY6S00L4100001", "CHEVROLET", "Bolt EV", 2020);
    private static final ProviderVehicle UNKNOWN = car("WBRKKMB10SB770003", "BIRKE", "Kombi", 2025);

    private final Garage garage = new Garage();
    private final Caller dana = garage.driver();
    private final Caller emil = garage.driver();

    @Test
    void aCarThatSomeoneHereHasLinkedStaysThatPersons() {
        garage.connect(emil, BOLT);

        ConnectionResult result = garage.complete(dana, garage.begin(dana), garage.cars.consentFor(BOLT));

        assertThat(result.outcome()).isEqualTo(ConnectionOutcome.OTHERS_VEHICLE);
        assertThat(garage.registry.own(dana)).isEmpty();
    }

    @Test
    void aConsentForSomeoneElsesCarIsGivenBack() {
        garage.connect(emil, BOLT);

        garage.complete(dana, garage.begin(dana), garage.cars.consentFor(CarsInMemory.inAnotherAccount(BOLT)));

        assertThat(garage.cars.calls()).endsWith("disconnect");
    }

    @Test
    void whoSharesAMakersAccountDoesNotEndTheOthersLink() {
        Vehicle bolt = garage.connect(emil, BOLT).get(0);

        garage.complete(dana, garage.begin(dana), garage.cars.consentFor(BOLT));

        assertThat(garage.cars.calls()).doesNotContain("disconnect");
        garage.cars.tells(BOLT, CarsInMemory.all(34, Garage.NOON));
        assertThat(garage.readings.refresh(emil, bolt.id(), key()).reading().outcome())
                .isEqualTo(ReadingOutcome.READ);
    }

    @Test
    void choosingTheWrongOneOfOnesOwnCarsDoesNotEndItsLink() {
        Vehicle byHand = garage.registry.register(dana, VehicleRegistryTest.aVehicle(), "by-hand-1");
        garage.connect(dana, BOLT);

        ConnectionResult result = garage.complete(dana, garage.begin(dana, byHand.id()), garage.cars.consentFor(BOLT));

        assertThat(result.outcome()).isEqualTo(ConnectionOutcome.NO_VEHICLES);
        assertThat(garage.cars.calls()).doesNotContain("disconnect");
    }

    @Test
    void ofTwoCarsTheFreeOneIsLinked() {
        garage.connect(emil, BOLT);

        ConnectionResult result = garage.complete(dana, garage.begin(dana), garage.cars.consentFor(BOLT, UNKNOWN));

        assertThat(result.outcome()).isEqualTo(ConnectionOutcome.LINKED);
        assertThat(result.vehicles()).extracting(Vehicle::model).containsExactly("Kombi");
    }

    @Test
    void ofMoreCarsThanThereIsRoomForTheFirstAreLinked() {
        fillUpTo(OwnVehicle.MOST_PER_PERSON - 1);

        ConnectionResult result = garage.complete(dana, garage.begin(dana), garage.cars.consentFor(BOLT, UNKNOWN));

        assertThat(result.outcome()).isEqualTo(ConnectionOutcome.LINKED);
        assertThat(result.vehicles()).extracting(Vehicle::make).containsExactly("Chevrolet");
        assertThat(garage.registry.own(dana)).hasSize(OwnVehicle.MOST_PER_PERSON);
        assertThat(garage.cars.calls()).endsWith("disconnect");
    }

    @Test
    void anOwnCarIsConnectedAgainAlsoWhenThereIsNoRoom() {
        Vehicle bolt = garage.connect(dana, BOLT).get(0);
        fillUpTo(OwnVehicle.MOST_PER_PERSON);

        List<Vehicle> again = garage.connect(dana, UNKNOWN, BOLT);

        assertThat(again).extracting(Vehicle::id).containsExactly(bolt.id());
    }

    @Test
    void whoHasNoRoomForAnyOfThemMayMakeSomeAndComeBack() {
        fillUpTo(OwnVehicle.MOST_PER_PERSON);
        String state = garage.begin(dana);
        String code = garage.cars.consentFor(BOLT);

        assertThatThrownBy(() -> garage.complete(dana, state, code))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.LIMIT_EXCEEDED));
        garage.farewell.remove(dana, garage.registry.own(dana).get(0).id(), key());
        assertThat(garage.complete(dana, state, code).outcome()).isEqualTo(ConnectionOutcome.LINKED);
    }

    @Test
    void theOwnCarAgainIsTheSameVehicleWithNewTokens() {
        Vehicle first = garage.connect(dana, BOLT).get(0);
        VehicleLink before = first.link().orElseThrow();

        Vehicle again = garage.connect(dana, BOLT).get(0);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.link().orElseThrow().connection()).isNotEqualTo(before.connection());
        assertThat(garage.connections.lock(before.connection()).tokens()).isEmpty();
        assertThat(garage.registry.own(dana)).hasSize(1);
    }

    @Test
    void aCarThatWasSoldIsLinkedByItsNewOwnerOnceTheOldConsentNoLongerCounts() {
        Vehicle sold = garage.connect(emil, BOLT).get(0);
        garage.farewell.disconnect(emil, sold.id(), key());

        Vehicle bought = garage.connect(dana, BOLT).get(0);

        assertThat(bought.id()).isNotEqualTo(sold.id());
        assertThat(bought.owner()).isEqualTo(dana.person());
    }

    @Test
    void aVehicleThatWasEnteredByHandCanBeConnected() {
        Vehicle byHand = garage.registry.register(dana, VehicleRegistryTest.aVehicle(), "by-hand-1");

        ConnectionResult result =
                garage.complete(dana, garage.begin(dana, byHand.id()), garage.cars.consentFor(UNKNOWN));

        assertThat(result.vehicles()).extracting(Vehicle::id).containsExactly(byHand.id());
        assertThat(byHand.model()).isEqualTo("One");
        assertThat(byHand.detailsConfirmed()).isTrue();
    }

    @Test
    void anotherCarThanTheOneToBeConnectedAgainIsNotTaken() {
        Vehicle bolt = garage.connect(dana, BOLT).get(0);

        ConnectionResult result = garage.complete(dana, garage.begin(dana, bolt.id()), garage.cars.consentFor(UNKNOWN));

        assertThat(result.outcome()).isEqualTo(ConnectionOutcome.NO_VEHICLES);
        assertThat(garage.registry.own(dana)).hasSize(1);
        assertThat(garage.cars.calls()).endsWith("disconnect");
    }

    private void fillUpTo(int count) {
        while (garage.registry.own(dana).size() < count) {
            garage.registry.register(dana, VehicleRegistryTest.aVehicle(), key());
        }
    }
}
