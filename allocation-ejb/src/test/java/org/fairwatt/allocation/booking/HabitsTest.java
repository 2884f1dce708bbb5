package org.fairwatt.allocation.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.allocation.town.Town.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fairwatt.allocation.town.Town;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.fairness.Visitor;
import org.fairwatt.grid.Cluster;
import org.fairwatt.presence.PastStay;
import org.fairwatt.reservation.Decision;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.site.SiteId;
import org.fairwatt.site.SiteKind;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleId;
import org.junit.jupiter.api.Test;

class HabitsTest {
    private static final Duration TWO_HOURS = Duration.ofHours(2);
    private static final Duration THREE_HOURS = Duration.ofHours(3);

    private final Town town = new Town();
    private final SlotBooking booking = Desks.booking(town);
    private final Caller dana = town.aDriver();
    private final Vehicle car = town.aVehicleOf(dana);
    private final Cluster oak = town.aTransformer("OAK", Power.ofKilowatts(50));
    private final ChargingStation station = town.aStation(oak, 1, SiteKind.DWELL, "0.40", Optional.empty());

    @Test
    void whereNothingIsKnownWhatIsSaidIsTaken() {
        Promise promise = book("key-00001").reservation().promise().orElseThrow();

        assertThat(promise.plugged().end()).isEqualTo(at(14));
        assertThat(promise.likely().gone()).isEqualTo(at(14));
        assertThat(promise.likely().takes()).isEqualTo(Energy.ofKilowattHours(11));
    }

    @Test
    void whoStaysLongerThanSheSaysKeepsTheEvseLongerAndIsPromisedWhatSheSaid() {
        stays(new Visitor(dana.person(), car.id()), station.site(), 5, THREE_HOURS);

        Promise promise = book("key-00001").reservation().promise().orElseThrow();

        assertThat(promise.plugged().end()).isEqualTo(at(14));
        assertThat(promise.charging().end()).isEqualTo(at(13));
        assertThat(promise.likely().gone()).isEqualTo(at(15));
    }

    @Test
    void whoComesNextFindsItTakenUntilSheIsLikelyGone() {
        stays(new Visitor(dana.person(), car.id()), station.site(), 5, THREE_HOURS);
        book("key-00001");
        Caller otto = town.aDriver();
        VehicleId his = town.aVehicleOf(otto).id();

        Decision decision = booking.request(otto, wish(his, 14, 18), "key-00002");

        assertThat(decision.reservation().promise().orElseThrow().charging().start())
                .isEqualTo(at(15));
    }

    @Test
    void fourVisitsOfADriverAtAnUnknownSiteProveNothing() {
        stays(new Visitor(dana.person(), car.id()), station.site(), 4, THREE_HOURS);

        assertThat(gone(book("key-00001"))).isEqualTo(at(14));
    }

    @Test
    void whoWasNeverHereIsTakenForOneOfTheSite() {
        IntStream.range(0, 20).forEach(visitor -> stays(someone(), station.site(), 1, THREE_HOURS));

        assertThat(gone(book("key-00001"))).isEqualTo(at(15));
    }

    @Test
    void whatPeopleDoAtAnotherSiteTellsNothing() {
        IntStream.range(0, 40).forEach(visitor -> stays(someone(), SiteId.random(), 1, THREE_HOURS));

        assertThat(gone(book("key-00001"))).isEqualTo(at(14));
    }

    @Test
    void whoLeavesEarlierThanSheSaysIsPromisedTheEvseAsLongAsSheSaid() {
        stays(new Visitor(dana.person(), car.id()), station.site(), 5, Duration.ofHours(1));

        assertThat(gone(book("key-00001"))).isEqualTo(at(14));
    }

    @Test
    void whoTakesLessThanSheAsksForIsExpectedToTakeLess() {
        for (int visit = 0; visit < 5; visit++) {
            town.pastStays.add(stay(
                    new Visitor(dana.person(), car.id()),
                    station.site(),
                    TWO_HOURS,
                    Optional.of(Energy.ofKilowattHours(5))));
        }

        Promise promise = book("key-00001").reservation().promise().orElseThrow();

        assertThat(promise.likely().takes()).isEqualTo(Energy.ofWattHours(5_500));
        assertThat(promise.energy()).isEqualTo(Energy.ofKilowattHours(11)); // there is enough for all of it
    }

    private static Instant gone(Decision decision) {
        return decision.reservation().promise().orElseThrow().likely().gone();
    }

    private Decision book(String key) {
        return booking.request(dana, wish(car.id(), 12, 14), key);
    }

    private SlotWish wish(VehicleId vehicle, int from, int until) {
        return new SlotWish(vehicle, List.of(station.id()), new EnergyWish.Amount(11_000), at(from), at(until));
    }

    private void stays(Visitor visitor, SiteId site, int visits, Duration stay) {
        for (int visit = 0; visit < visits; visit++) {
            town.pastStays.add(stay(visitor, site, stay, Optional.empty()));
        }
    }

    /** Of two hours that were said, and ten kilowatt-hours that were asked for. */
    private PastStay stay(Visitor visitor, SiteId site, Duration stay, Optional<Energy> took) {
        return new PastStay(
                ReservationId.random(),
                site,
                visitor,
                town.clock.instant(),
                TWO_HOURS,
                stay,
                Energy.ofKilowattHours(10),
                took);
    }

    private static Visitor someone() {
        return new Visitor(PersonId.random(), VehicleId.random());
    }
}
