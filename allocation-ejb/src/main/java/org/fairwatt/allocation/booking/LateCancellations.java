package org.fairwatt.allocation.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fairwatt.fairness.Attendance;
import org.fairwatt.fairness.FairnessMemories;
import org.fairwatt.fairness.Visit;
import org.fairwatt.policy.AllocationPolicies;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reservation;

/**
 * Remembers who gave a slot up when it was too late for others, by giving it back or by changing to another. In time and
 * too late are told apart by the policy's freeze: from then on the planner gives the slot to nobody else. One whose plug
 * is kept already may have been used; one that was promised a moment ago has kept nobody out.
 */
@ApplicationScoped
class LateCancellations {
    private static final Duration MISTAKEN_TAP = Duration.ofMinutes(5); // to see what one got, and to think again

    private FairnessMemories memories;
    private AllocationPolicies policies;

    protected LateCancellations() {}

    @Inject
    LateCancellations(FairnessMemories memories, AllocationPolicies policies) {
        this.memories = memories;
        this.policies = policies;
    }

    /** Learns from {@code held}, which is about to be given back at {@code now}, within the transaction that does it. */
    void giveBack(Reservation held, Instant now) {
        AllocationPolicy policy = policies.current();
        held.promise()
                .filter(promise -> isFrozen(held, promise, policy, now))
                .ifPresent(promise -> learn(held, promise, policy, now));
    }

    /**
     * Learns from {@code held}, which the driver is about to change at {@code now}, within the transaction that does it.
     *
     * @param next what is promised instead
     * @return the start that it stays bound to; empty when it is in time, or another slot than before
     */
    Optional<Instant> change(Reservation held, Promise next, Instant now) {
        AllocationPolicy policy = policies.current();
        Optional<Promise> frozen = held.promise().filter(promise -> isFrozen(held, promise, policy, now));
        if (frozen.isEmpty()) {
            return Optional.empty();
        }
        Instant start = held.boundStart().orElse(frozen.get().plugged().start());
        if (next.plugged().start().isBefore(start.plus(policy.booking().freeze()))) {
            return Optional.of(start);
        }
        learn(held, frozen.get(), policy, now);
        return Optional.empty();
    }

    /** Nobody else plans on it any more, and its plug is not kept yet. */
    private static boolean isFrozen(Reservation held, Promise promise, AllocationPolicy policy, Instant now) {
        boolean near = !now.isBefore(promise.frozenFrom(policy.booking().freeze()));
        return (near || held.boundStart().isPresent())
                && now.isBefore(promise.plugged().start());
    }

    private void learn(Reservation held, Promise promise, AllocationPolicy policy, Instant now) {
        // a slot that stays bound is as old as the request, or each small change would give another five minutes
        Instant promisedAt = held.boundStart().isPresent() ? held.requestedAt() : held.changedAt();
        if (!now.isAfter(promisedAt.plus(MISTAKEN_TAP))) {
            return;
        }
        memories.learn(
                held.person(),
                held.vehicle(),
                Visit.missed(now, held.request().energy(), promise.plugged().length(), Attendance.CANCELED_LATE),
                policy.fairness().memoryHalfLife());
    }
}
