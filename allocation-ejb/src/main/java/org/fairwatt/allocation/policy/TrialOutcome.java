package org.fairwatt.allocation.policy;

import java.time.Duration;
import org.fairwatt.energy.Energy;

/**
 * What becomes of the open reservations under one policy.
 *
 * @param withSlot how many have a slot: those that are frozen, and those that get one
 * @param withoutSlot how many get none
 * @param frozen how many are frozen at this moment
 * @param energy what is promised to all of them together
 * @param waits how much later than wished they start, all together
 */
public record TrialOutcome(int withSlot, int withoutSlot, int frozen, Energy energy, Duration waits) {
    static final TrialOutcome NOBODY = new TrialOutcome(0, 0, 0, Energy.ZERO, Duration.ZERO);

    static TrialOutcome served(Energy energy, Duration wait, boolean frozen) {
        return new TrialOutcome(1, 0, frozen ? 1 : 0, energy, wait);
    }

    static TrialOutcome unserved() {
        return new TrialOutcome(0, 1, 0, Energy.ZERO, Duration.ZERO);
    }

    TrialOutcome plus(TrialOutcome other) {
        return new TrialOutcome(
                withSlot + other.withSlot,
                withoutSlot + other.withoutSlot,
                frozen + other.frozen,
                energy.plus(other.energy),
                waits.plus(other.waits));
    }

    /** Of those who have a slot; none when nobody has. */
    public Duration meanWait() {
        return withSlot == 0 ? Duration.ZERO : waits.dividedBy(withSlot);
    }
}
