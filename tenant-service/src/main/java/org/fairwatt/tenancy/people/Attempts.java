package org.fairwatt.tenancy.people;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.PersonId;

/** Counts how often each person tried something lately on this node, so that codes can't be guessed. */
final class Attempts {

    private static final int MOST_PEOPLE = 10_000; // bounds the memory; the longest idle are forgotten first

    private final int most;
    private final Duration within;
    private final LongSupplier nanos;
    private final Map<PersonId, Deque<Long>> attempts = new LinkedHashMap<>(16, 0.75f, true);

    /** @param nanos a clock that never jumps: {@link System#nanoTime} */
    Attempts(int most, Duration within, LongSupplier nanos) {
        this.most = most;
        this.within = within;
        this.nanos = nanos;
    }

    /** Counts one attempt; a {@link Problem} of code LIMIT_EXCEEDED when it is one too many. */
    synchronized void count(PersonId person) {
        long now = nanos.getAsLong();
        Deque<Long> recent = attempts.computeIfAbsent(person, someone -> new ArrayDeque<>());
        recent.removeIf(at -> now - at >= within.toNanos());
        if (recent.size() >= most) {
            throw Problem.of(
                    ProblemCode.LIMIT_EXCEEDED,
                    "code",
                    "You tried %d codes within %d minutes; that is the most.\nMaybe ask your community for its code and try again later."
                            .formatted(most, within.toMinutes()));
        }
        recent.add(now);
        forgetSomeone();
    }

    private void forgetSomeone() {
        if (attempts.size() > MOST_PEOPLE) {
            attempts.remove(attempts.keySet().iterator().next());
        }
    }
}
