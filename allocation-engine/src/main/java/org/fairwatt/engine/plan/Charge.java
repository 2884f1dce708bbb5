package org.fairwatt.engine.plan;

import org.fairwatt.engine.profile.Slot;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** A promise with the slot that the search gives it. Never leaves the engine. */
@PlanningEntity
class Charge {

    /** The name of the planning variable. */
    static final String SLOT = "slot";

    private final int index;
    private final Holding holding;
    private final long waitWeight;

    @PlanningVariable(valueRangeProviderRefs = "slots")
    private Slot slot;

    /**
     * @param index its place in the plan's list
     * @param waitWeight what a second of its waiting costs, ms
     */
    Charge(int index, Holding holding, long waitWeight, Slot slot) {
        this.index = index;
        this.holding = holding;
        this.waitWeight = waitWeight;
        this.slot = slot;
    }

    Charge copy() {
        return new Charge(index, holding, waitWeight, slot);
    }

    int index() {
        return index;
    }

    Holding holding() {
        return holding;
    }

    Slot slot() {
        return slot;
    }

    void take(Slot other) {
        slot = other;
    }

    boolean isMoved() {
        return !slot.equals(holding.slot());
    }

    /** What it costs that power flows later than wished, ms. */
    long waitMs() {
        return (slot.chargeFrom() - holding.wish().earliest()) * waitWeight;
    }
}
