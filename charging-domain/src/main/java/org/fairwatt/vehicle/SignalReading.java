package org.fairwatt.vehicle;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** One signal of a car, as it came. */
public sealed interface SignalReading<T> {

    /**
     * The car told it.
     *
     * @param sourceTime when it was so, by the car; its freshness
     * @param fetchedAt when it was asked for
     */
    record Told<T>(T value, Instant sourceTime, Instant fetchedAt) implements SignalReading<T> {}

    /** It could not be told; a value that came with the failure is not used. */
    record Failed<T>(ProviderFailure failure) implements SignalReading<T> {}

    /** It was not in the answer, not within its range, or without its time. */
    record Missing<T>() implements SignalReading<T> {}

    default Optional<Told<T>> told() {
        return this instanceof Told<T> told ? Optional.of(told) : Optional.empty();
    }

    default Optional<ProviderFailure> failed() {
        return this instanceof Failed<T> failed ? Optional.of(failed.failure()) : Optional.empty();
    }

    /** The same with another value; {@link Missing} when {@code change} gives none. */
    default <R> SignalReading<R> map(Function<T, Optional<R>> change) {
        if (this instanceof Told<T> told) {
            return change.apply(told.value())
                    .<SignalReading<R>>map(value -> new Told<>(value, told.sourceTime(), told.fetchedAt()))
                    .orElseGet(Missing::new);
        }
        return this instanceof Failed<T> failed ? new Failed<>(failed.failure()) : new Missing<>();
    }
}
