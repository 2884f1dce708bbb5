package org.fairwatt.allocation.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** How many bookings this node decides at this moment. Whoever works in the background lets them go first. */
@ApplicationScoped
public class DecisionsUnderway {
    private static final Duration LOOK = Duration.ofMillis(1);

    private final AtomicInteger underway = new AtomicInteger();

    /** Makes {@code decision}, counting it while it lasts. */
    <T> T counting(Supplier<T> decision) {
        underway.incrementAndGet();
        try {
            return decision.get();
        } finally {
            underway.decrementAndGet();
        }
    }

    /** Waits while there are any, but for {@code most} at the most, so that the background work goes on all the same. */
    public void letThemFirst(Duration most) {
        long began = System.nanoTime();
        while (underway.get() > 0 && System.nanoTime() - began < most.toNanos()) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }
}
