package org.fairwatt.problem;

import java.util.Optional;
import java.util.function.Supplier;

/** Tells a transaction that lost against a faster one, and may simply be tried again, from one that failed. */
public interface LostRaces {

    /** How often a writer tries until it says that too many others are at it. */
    int ATTEMPTS = 3;

    /** True when {@code failure}, or what caused it, is the database saying that another transaction was faster. */
    boolean areBehind(Throwable failure);

    /** What {@code attempt}, a transaction of its own, gives; empty when it lost, too. */
    default <T> Optional<T> unlessLost(Supplier<Optional<T>> attempt) {
        try {
            return attempt.get();
        } catch (RuntimeException failure) {
            if (!areBehind(failure)) {
                throw failure;
            }
            return Optional.empty();
        }
    }

    /**
     * What {@code attempt}, a transaction of its own, gives once nobody is faster; a {@link Problem} UNAVAILABLE that says
     * {@code busy} when somebody was each of {@value #ATTEMPTS} times.
     */
    default <T> T retrying(Supplier<T> attempt, String busy) {
        for (int count = 1; count <= ATTEMPTS; count++) {
            Optional<T> done = unlessLost(() -> Optional.of(attempt.get()));
            if (done.isPresent()) {
                return done.get();
            }
        }
        throw Problem.of(ProblemCode.UNAVAILABLE, busy);
    }
}
