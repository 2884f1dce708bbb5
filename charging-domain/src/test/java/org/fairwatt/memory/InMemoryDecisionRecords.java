package org.fairwatt.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.reservation.DecisionRecords;
import org.fairwatt.reservation.PastWait;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;

/** Records of decisions in memory. */
public final class InMemoryDecisionRecords implements DecisionRecords {
    private final Map<ReservationId, String> kept = new HashMap<>();
    private final List<Past> past = new ArrayList<>();

    private record Past(ClusterId cluster, Instant at, PastWait outcome) {}

    @Override
    public void keep(Reservation decided, String record) {
        kept.put(decided.id(), record);
    }

    /** What was kept for it last. */
    public Optional<String> of(ReservationId reservation) {
        return Optional.ofNullable(kept.get(reservation));
    }

    /** In {@code cluster} power was to flow at {@code at}, and the wait came out so. */
    public void learn(ClusterId cluster, Instant at, Duration predicted, Duration actual) {
        past.add(new Past(cluster, at, new PastWait(predicted, actual)));
    }

    /** Only what was put in by {@link #learn}, the latest first. */
    @Override
    public List<PastWait> waits(ClusterId cluster, Instant since, Instant now, int most) {
        return past.stream()
                .filter(it -> it.cluster().equals(cluster))
                .filter(it -> !it.at().isBefore(since) && !it.at().isAfter(now))
                .sorted(Comparator.comparing(Past::at).reversed())
                .limit(most)
                .map(Past::outcome)
                .toList();
    }
}
