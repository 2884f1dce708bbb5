package org.fairwatt.allocation.booking;

import org.fairwatt.allocation.town.Town;
import org.fairwatt.memory.InMemoryLostRaces;
import org.fairwatt.policy.AllocationPolicies;
import org.fairwatt.policy.AllocationPolicy;

/** The use cases of a town, put together by hand. */
final class Desks {
    private static final AllocationPolicies POLICIES = () -> AllocationPolicy.DEFAULT;

    private Desks() {}

    static SlotBooking booking(Town town) {
        DecisionBook book = new DecisionBook(town.reservations, POLICIES, town.keys, town.events, town.clock);
        BookingDesk desk = new BookingDesk(
                wishes(town),
                town.snapshots,
                town.clusters,
                town.vehicles,
                town.reservations,
                POLICIES,
                town.keys,
                book);
        CancelDesk cancelDesk =
                new CancelDesk(town.clusters, town.reservations, book, town.keys, town.events, town.clock);
        return new SlotBooking(desk, cancelDesk, new InMemoryLostRaces(), new DecisionsUnderway());
    }

    static SlotOptions options(Town town) {
        return new SlotOptions(wishes(town), town.snapshots, town.clusters, town.reservations, POLICIES);
    }

    static Alternatives alternatives(Town town) {
        Surroundings surroundings = new Surroundings(
                town.stations,
                new NearbyStations(town.stations),
                town.snapshots,
                town.clusters,
                town.reservations,
                POLICIES);
        return new Alternatives(town.reservations, town.vehicles, surroundings, town.clock);
    }

    static OwnReservations ownReservations(Town town) {
        return new OwnReservations(town.reservations, POLICIES);
    }

    private static WishReader wishes(Town town) {
        return new WishReader(town.vehicles, town.stations, town.clock);
    }
}
