package org.fairwatt.charging.vehicles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.charging.vehicles.CarsInMemory.car;
import static org.fairwatt.charging.vehicles.Garage.NOON;

import java.time.Duration;
import java.util.List;
import org.fairwatt.energy.Energy;
import org.fairwatt.memory.Promised;
import org.fairwatt.reservation.Category;
import org.fairwatt.reservation.Reason;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.SlotRequest;
import org.fairwatt.site.StationId;
import org.fairwatt.tenant.Caller;
import org.fairwatt.time.TimeWindow;
import org.fairwatt.vehicle.ProviderFailure.Kind;
import org.fairwatt.vehicle.ProviderVehicle;
import org.fairwatt.vehicle.Vehicle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The car has a slot from one o'clock until three. */
class SlotReadingsTest {
    private static final ProviderVehicle BOLT = car("1G1FY6S00L4100001", "CHEVROLET", "Bolt EV", 2020);

    private static final ProviderVehicle KOMBI = car("WBRKKMB10SB770003", "BIRKE", "Kombi", 2025);

    private final Garage garage = new Garage();
    private final Caller dana = garage.driver();
    private Vehicle bolt;
    private Reservation slot;

    @BeforeEach
    void book() {
        bolt = garage.connect(dana, BOLT).get(0);
        slot = book(bolt);
    }

    private Reservation book(Vehicle car) {
        TimeWindow window = TimeWindow.of(NOON.plus(Duration.ofHours(1)), Duration.ofHours(2));
        Reservation booked = Reservation.reserved(
                ReservationId.random(),
                dana.person(),
                new SlotRequest(
                        car.id(), List.of(StationId.random()), Energy.ofKilowattHours(22), window, Category.PUBLIC),
                Promised.of(window, window),
                Reason.of(ReasonCode.AS_REQUESTED),
                1,
                NOON);
        garage.reservations.add(booked);
        return booked;
    }

    @Test
    void aCarIsAskedWhenItsSlotHasBegun() {
        garage.cars.tells(BOLT, CarsInMemory.all(34, NOON.plus(Duration.ofMinutes(64))));
        after(64);
        assertThat(reads()).isZero();

        after(1);

        assertThat(reads()).isEqualTo(1);
        assertThat(bolt.state().plugSign().orElseThrow().pluggedIn()).isTrue();
    }

    @Test
    void itIsNotAskedAgainBeforeItsTime() {
        garage.cars.tells(BOLT, CarsInMemory.all(34, NOON));
        after(65);
        after(1);
        after(1);

        assertThat(reads()).isEqualTo(1);
    }

    @Test
    void whatItTellsIsKeptWhenAnotherNodeFindsItDueMeanwhile() {
        garage.cars.tells(BOLT, CarsInMemory.all(34, NOON.plus(Duration.ofMinutes(64))));
        garage.cars.meanwhile("read", garage.slotReadings::round);

        after(65);

        assertThat(reads()).isEqualTo(1);
        assertThat(bolt.state().plugSign()).isPresent();
    }

    @Test
    void twoCarsOfOnePersonAreBothAsked() {
        Vehicle kombi = garage.connect(dana, KOMBI).get(0);
        garage.cars.tells(BOLT, CarsInMemory.all(34, NOON));
        garage.cars.tells(KOMBI, CarsInMemory.all(34, NOON));
        book(kombi);

        after(65);

        assertThat(reads()).isEqualTo(2);
    }

    @Test
    void aCarWhoseSlotWasGivenBackIsLeftAlone() {
        slot.cancel(NOON);
        after(65);

        assertThat(reads()).isZero();
    }

    @Test
    void aCarThatCanNotBeAskedNowIsAskedLater() {
        garage.cars.breaks("read", Kind.ASLEEP);
        after(65);
        after(14);
        assertThat(reads()).isEqualTo(1);

        after(1);

        assertThat(reads()).isEqualTo(2);
    }

    private void after(int minutes) {
        garage.clock.leap(Duration.ofMinutes(minutes));
        garage.slotReadings.round();
    }

    private long reads() {
        return garage.cars.calls().stream().filter("read"::equals).count();
    }
}
