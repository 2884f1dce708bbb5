package org.fairwatt.allocation.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.fairwatt.fairness.Attendance;
import org.fairwatt.fairness.FairnessMemories;
import org.fairwatt.fairness.Visit;
import org.fairwatt.policy.AllocationPolicies;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reservation;

/**
 * Remembers who gave a slot back when it was too late for others. In time and too late are told apart by the policy's
 * freeze: from then on the planner gives the slot to nobody else. One whose plug is kept already may have been used; one
 * that was booked a moment ago has kept nobody out.
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

    /** Learns from {@code canceled}, which was given back at {@code now}, within the transaction that did it. */
    void remember(Reservation canceled, Instant now) {
        AllocationPolicy policy = policies.current();
        if (!now.isAfter(canceled.requestedAt().plus(MISTAKEN_TAP))) {
            return;
        }
        canceled.promise()
                .filter(promise -> isLate(promise, policy, now))
                .ifPresent(promise -> memories.learn(
                        canceled.person(),
                        canceled.vehicle(),
                        Visit.missed(
                                now,
                                canceled.request().energy(),
                                promise.plugged().length(),
                                Attendance.CANCELED_LATE),
                        policy.fairness().memoryHalfLife()));
    }

    private static boolean isLate(Promise promise, AllocationPolicy policy, Instant now) {
        return !now.isBefore(promise.frozenFrom(policy.booking().freeze()))
                && now.isBefore(promise.plugged().start());
    }
}
