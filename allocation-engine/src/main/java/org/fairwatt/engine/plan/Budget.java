package org.fairwatt.engine.plan;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** How long a search may go on. Asked before every move. */
final class Budget {

    private final BooleanSupplier spent;
    private boolean ended;

    private Budget(BooleanSupplier spent) {
        this.spent = spent;
    }

    /** Until {@code time} has passed from now, or {@code stop} says so. */
    static Budget of(Duration time, BooleanSupplier stop) {
        long start = System.nanoTime(); // measures a length of time; which time it is, the engine does not know
        long nanos = Math.max(0, time.toNanos());
        return new Budget(() -> System.nanoTime() - start >= nanos || stop.getAsBoolean());
    }

    /** For {@code moves} moves: the same search each time, on a fast machine and on a slow one. */
    static Budget ofMoves(long moves) {
        AtomicLong left = new AtomicLong(moves);
        return new Budget(() -> left.decrementAndGet() < 0);
    }

    /** Once it is spent it stays so. */
    boolean isSpent() {
        ended = ended || spent.getAsBoolean();
        return ended;
    }
}
