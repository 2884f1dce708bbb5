package org.fairwatt.allocation.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.allocation.town.Town.at;
import static org.fairwatt.allocation.town.Town.between;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.allocation.town.Town;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.Cluster;
import org.fairwatt.problem.Problem;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.Reservations.Cursor;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.site.SiteKind;
import org.fairwatt.tenant.Caller;
import org.fairwatt.vehicle.Vehicle;
import org.junit.jupiter.api.Test;

class SlotOptionsTest {
    private final Town town = new Town();
    private final Caller dana = town.aDriver();
    private final Vehicle car = town.aVehicleOf(dana);
    private final Cluster oak = town.aTransformer("OAK", Power.ofKilowatts(50));

    @Test
    void eachStationSaysWhatItCouldOfferAndForHowMuch() {
        ChargingStation full = town.aStation(oak, 1);
        ChargingStation dear = town.aStation(oak, 1, SiteKind.TURNOVER, "0.90", Optional.empty());
        ChargingStation bare = town.aStation(oak, 0);
        town.aReservation(full, 0, between(12, 16));

        List<SlotOption> options = Desks.options(town).of(dana, wish(List.of(dear, full, bare)));

        assertThat(options).extracting(SlotOption::station).containsExactly(dear.id(), full.id(), bare.id());
        assertThat(options.get(0).offer().orElseThrow().price().expected().amount())
                .isEqualByComparingTo("10.90");
        assertThat(options.get(1).offer()).isEmpty();
        assertThat(options.get(1).reason().code()).isEqualTo(ReasonCode.CHARGERS_TAKEN);
        assertThat(options.get(2).reason().code()).isEqualTo(ReasonCode.NO_FITTING_CHARGER);
    }

    @Test
    void lookingAtOptionsKeepsNothing() {
        ChargingStation station = town.aStation(oak, 1);

        Desks.options(town).of(dana, wish(List.of(station)));

        assertThat(town.reservations.all()).isEmpty();
        assertThat(town.clusters.locked()).isEmpty();
        assertThat(oak.changes()).isZero();
    }

    @Test
    void ownReservationsComeInPages() {
        ChargingStation station = town.aStation(oak, 3);
        for (int index = 0; index < 3; index++) {
            town.aReservation(dana, station, index, between(12, 13), between(12, 13));
            town.clock.leap(Duration.ofMinutes(1));
        }
        town.aReservation(station, 0, between(14, 15));
        OwnReservations own = Desks.ownReservations(town);

        ReservationPage first = own.page(dana, Set.of(), 2, Optional.empty());
        Reservation last = first.items().get(1);
        ReservationPage second = own.page(dana, Set.of(), 2, Optional.of(new Cursor(last.requestedAt(), last.id())));

        assertThat(first.hasMore()).isTrue();
        assertThat(second.hasMore()).isFalse();
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThatThrownBy(() -> own.page(dana, Set.of(), 0, Optional.empty())).isInstanceOf(Problem.class);
    }

    @Test
    void otherPeoplesReservationsAreNotSeen() {
        Reservation foreign = town.aReservation(town.aStation(oak, 1), 0, between(12, 13));
        OwnReservations own = Desks.ownReservations(town);

        assertThat(own.all(dana, List.of(foreign.id(), ReservationId.random()))).isEmpty();
        assertThatThrownBy(() -> own.find(dana, foreign.id())).isInstanceOf(Problem.class);
    }

    private SlotWish wish(List<ChargingStation> stations) {
        return new SlotWish(
                car.id(),
                stations.stream().map(ChargingStation::id).toList(),
                new EnergyWish.Amount(11_000),
                at(12),
                at(16));
    }
}
