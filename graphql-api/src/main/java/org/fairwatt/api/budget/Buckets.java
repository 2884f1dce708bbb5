package org.fairwatt.api.budget;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One bucket of points for each owner. The owners that were seen last keep theirs; one that is forgotten begins with a
 * full bucket, as it would have by then.
 *
 * @param <K> the owner
 */
final class Buckets<K> {

    private static final int REMEMBERED = 20_000; // about 250 bytes each

    private final Allowance allowance;
    private final TimeMeter time;
    private final Map<K, Bucket> byOwner = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    Buckets(Allowance allowance, TimeMeter time) {
        this.allowance = allowance;
        this.time = time;
    }

    /** Takes the points; how long to wait when there are too few. What is more than a bucket holds costs a full one. */
    Optional<Duration> take(K owner, long points) {
        ConsumptionProbe probe = bucket(owner).tryConsumeAndReturnRemaining(withinBurst(points));
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    void giveBack(K owner, long points) {
        bucket(owner).addTokens(withinBurst(points));
    }

    int remembered() {
        synchronized (byOwner) {
            return byOwner.size();
        }
    }

    private long withinBurst(long points) {
        return Math.max(1, Math.min(points, allowance.burst()));
    }

    private Bucket bucket(K owner) {
        synchronized (byOwner) {
            return byOwner.computeIfAbsent(owner, anyone -> full());
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(allowance.burst()).refillGreedy(allowance.pointsPerSecond(), Allowance.REFILL))
                .withCustomTimePrecision(time)
                .build();
    }
}
