package org.fairwatt.allocation.booking;

import org.fairwatt.allocation.town.Town;
import org.fairwatt.memory.InMemoryLostRaces;

/** The use cases of a town, put together by hand. */
final class Desks {
    private Desks() {}

    static SlotBooking booking(Town town) {
        LateCancellations late = new LateCancellations(town.fairness, town.policies);
        DecisionBook book = new DecisionBook(town.reservations, town.records, town.keys, town.events, late, town.clock);
        BookingDesk desk = new BookingDesk(
                wishes(town),
                new Habits(town.pastStays),
                town.snapshots,
                town.clusters,
                town.vehicles,
                town.reservations,
                town.policies,
                town.keys,
                book);
        CancelDesk cancelDesk = new CancelDesk(
                town.clusters, town.reservations, book, town.keys, town.events, late, town.pastVisits, town.clock);
        return new SlotBooking(desk, cancelDesk, new InMemoryLostRaces(), new DecisionsUnderway());
    }

    static SlotOptions options(Town town) {
        return new SlotOptions(
                wishes(town),
                new Habits(town.pastStays),
                town.snapshots,
                town.clusters,
                town.reservations,
                town.policies,
                waits(town));
    }

    static WaitBands waits(Town town) {
        return new WaitBands(town.records, town.clock);
    }

    static Alternatives alternatives(Town town) {
        Surroundings surroundings = new Surroundings(
                town.stations,
                new NearbyStations(town.stations),
                town.snapshots,
                town.clusters,
                town.reservations,
                town.policies);
        return new Alternatives(town.reservations, town.vehicles, surroundings, town.clock);
    }

    static OwnReservations ownReservations(Town town) {
        return new OwnReservations(town.reservations, town.policies);
    }

    private static WishReader wishes(Town town) {
        return new WishReader(town.vehicles, town.stations, town.clock);
    }
}
