package org.fairwatt.api.policy;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fairwatt.policy.PolicyChange;
import org.fairwatt.policy.PolicySetting;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;

/** A use case stops at the first setting that is out of its range; whoever filled in a form wants to hear of all of them. */
final class AllOutOfRange {

    private AllOutOfRange() {}

    /** What {@code useCase} gives; its {@link Problem} about the input, with those of the other settings beside it. */
    static <T> T toldTogether(PolicyChange change, Supplier<T> useCase) {
        try {
            return useCase.get();
        } catch (Problem first) {
            if (first.code() == ProblemCode.INVALID_INPUT) {
                outOfRange(change)
                        .filter(other -> !other.field().equals(first.field()))
                        .forEach(first::addSuppressed);
            }
            throw first;
        }
    }

    private static Stream<Problem> outOfRange(PolicyChange change) {
        return change.values().entrySet().stream()
                .flatMap(given -> problemOf(given.getKey(), given.getValue()).stream());
    }

    private static Optional<Problem> problemOf(PolicySetting setting, long value) {
        try {
            new PolicyChange(Map.of(setting, value)).requireRanges();
            return Optional.empty();
        } catch (Problem outOfRange) {
            return Optional.of(outOfRange);
        }
    }
}
