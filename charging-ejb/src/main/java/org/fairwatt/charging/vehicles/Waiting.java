package org.fairwatt.charging.vehicles;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for what another call is doing at this moment, on this node or another. */
final class Waiting {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private Waiting() {}

    /** The first answer of {@code look}; empty when there is none within {@code patience}. */
    static <T> Optional<T> forAnswer(Duration patience, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + patience.toNanos();
        Optional<T> answer = look.get();
        while (answer.isEmpty() && System.nanoTime() < end && rested()) {
            answer = look.get();
        }
        return answer;
    }

    private static boolean rested() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
