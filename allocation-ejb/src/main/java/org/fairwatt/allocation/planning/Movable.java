package org.fairwatt.allocation.planning;

import java.util.List;
import org.fairwatt.allocation.grid.ClusterSnapshot;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.fairness.Visitor;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.site.StationId;
import org.fairwatt.time.TimeWindow;
import org.fairwatt.vehicle.Vehicle;

/**
 * A reservation that the planner may move.
 *
 * @param promise what it holds
 * @param window when it may charge: what was asked for, from when its driver can still be told, and while the vehicle is
 *     not promised to be anywhere else
 */
record Movable(Reservation reservation, Promise promise, Vehicle vehicle, TimeWindow window) {

    Need need(ClusterSnapshot snapshot, List<StationId> stations) {
        return snapshot.need(reservation, vehicle, stations, window);
    }

    /** Of whom fairness may remember something. */
    Visitor visitor() {
        return new Visitor(reservation.person(), reservation.vehicle());
    }

    List<StationId> stationsNoLessLiked() {
        List<StationId> stations = reservation.request().stations();
        return stations.subList(0, stations.indexOf(promise.station()) + 1);
    }

    boolean isShortOfItsWish() {
        return reservation.startsLaterThanWished()
                || reservation.request().energy().isMoreThan(promise.energy());
    }

    /**
     * True when {@code moved} is no worse for the driver: no later start, no less energy, no later end unless for more
     * energy, no less liked station, no higher price.
     */
    boolean isNoWorseWith(Promise moved) {
        boolean moreEnergy = moved.energy().isMoreThan(promise.energy());
        return !moved.charging().start().isAfter(promise.charging().start())
                && !promise.energy().isMoreThan(moved.energy())
                && (moreEnergy
                        || !moved.charging().end().isAfter(promise.charging().end()))
                && reservation.request().window().encloses(moved.charging())
                && stationsNoLessLiked().contains(moved.station())
                && moved.price()
                                .ceiling()
                                .amount()
                                .compareTo(promise.price().ceiling().amount())
                        <= 0;
    }
}
