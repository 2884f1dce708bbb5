package org.fairwatt.allocation.booking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairwatt.allocation.grid.ClusterSnapshot;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.reservation.Decision;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.vehicle.VehicleId;

/** What a look around without any lock shows. */
sealed interface Outlook {

    /** The same call was decided before. */
    record Decided(Decision decision) implements Outlook {}

    /**
     * Where it could be met a moment ago.
     *
     * @param ranked the best place of each cluster that has one, best first
     * @param sights what was seen of every cluster
     * @param seen every cluster as it was
     * @param existing the reservation to change, as it stood
     */
    record Prospect(
            Ask ask,
            List<Place> ranked,
            List<Sight> sights,
            Map<ClusterId, ClusterSnapshot> seen,
            Optional<Reservation> existing)
            implements Outlook {

        /** Those to lock, in the order to lock them. */
        List<VehicleId> vehicles() {
            return Stream.concat(
                            Stream.of(ask.vehicle().id()), existing.stream().map(Reservation::vehicle))
                    .distinct()
                    .sorted(Comparator.comparing(VehicleId::toString))
                    .toList();
        }

        /** Those to look at under the lock: the best one; all of them when {@code thorough} or when none looked good. */
        List<ClusterId> toSearch(boolean thorough) {
            return thorough || ranked.isEmpty()
                    ? ask.clusters()
                    : List.of(ranked.get(0).cluster());
        }

        /** Those to lock, in the order to lock them: where it is, and where it may go. */
        List<ClusterId> toLock(boolean thorough) {
            Stream<ClusterId> goals = thorough
                    ? ask.clusters().stream()
                    : ranked.stream().limit(1).map(Place::cluster);
            return Stream.concat(
                            goals,
                            existing.flatMap(Reservation::promise).stream().map(promise -> promise.cluster()))
                    .distinct()
                    .sorted(Comparator.comparing(ClusterId::toString))
                    .toList();
        }

        /** {@code finding} with what this saw of the clusters that were not searched again. */
        Finding completing(Finding finding) {
            return finding instanceof Finding.Found found ? found.besides(sights) : finding;
        }

        boolean beats(Place place) {
            return ranked.stream()
                    .filter(other -> !other.cluster().equals(place.cluster()))
                    .anyMatch(place::isWorseThan);
        }
    }
}
