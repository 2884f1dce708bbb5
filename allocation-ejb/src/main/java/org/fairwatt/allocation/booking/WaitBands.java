package org.fairwatt.allocation.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fairwatt.engine.forecast.WaitForecast;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.reservation.DecisionRecords;
import org.fairwatt.reservation.PastWait;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationStatus;
import org.fairwatt.reservation.WaitBand;

/** How long drivers will likely wait for power, by how waits came out at the same cluster in the last weeks. */
@ApplicationScoped
public class WaitBands {
    private static final Duration LEARNED_FROM = Duration.ofDays(28);
    private static final int MOST_LEARNED = 400;
    private static final Duration FRESH = Duration.ofMinutes(5); // one wait more or less moves no percentile
    private static final int MOST_KNOWN = 2_000; // clusters; some 12 MB

    private final Map<ClusterId, Known> known = new ConcurrentHashMap<>();
    private DecisionRecords records;
    private Clock clock;

    private record Known(WaitForecast forecast, Instant until) {}

    protected WaitBands() {}

    @Inject
    WaitBands(DecisionRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** From the wished start on, as its promise stands now; empty when it has none, or power was to flow already. */
    @Transactional
    public Optional<WaitBand> of(Reservation reservation) {
        return reservation
                .promise()
                .filter(promise -> reservation.status() == ReservationStatus.RESERVED)
                .filter(promise -> promise.charging().start().isAfter(clock.instant()))
                .map(promise -> of(promise.cluster(), waitFor(reservation, promise)));
    }

    /**
     * In a cluster of the bound tenant.
     *
     * @param planned from the wished start until the one that is planned
     */
    WaitBand of(ClusterId cluster, Duration planned) {
        Duration wait = planned.isNegative() ? Duration.ZERO : planned;
        return forecast(cluster).band(wait);
    }

    private WaitForecast forecast(ClusterId cluster) {
        Instant now = clock.instant();
        Known before = known.get(cluster);
        if (before != null && now.isBefore(before.until())) {
            return before.forecast();
        }
        WaitForecast learned = learn(cluster, now);
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        known.put(cluster, new Known(learned, now.plus(FRESH)));
        return learned;
    }

    /** The oldest first, so that the latest are what is remembered. */
    private WaitForecast learn(ClusterId cluster, Instant now) {
        WaitForecast forecast = new WaitForecast();
        List<PastWait> waits = records.waits(cluster, now.minus(LEARNED_FROM), now, MOST_LEARNED);
        for (int index = waits.size() - 1; index >= 0; index--) {
            forecast.learn(waits.get(index).predicted(), waits.get(index).actual());
        }
        return forecast;
    }

    private static Duration waitFor(Reservation reservation, Promise promise) {
        return Duration.between(
                reservation.request().window().start(), promise.charging().start());
    }
}
