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

    @PlanningVariable(valueRangeProviderRefs = "slots")
    private Slot slot;

    /** @param index its place in the plan's list */
    Charge(int index, Holding holding, Slot slot) {
        this.index = index;
        this.holding = holding;
        this.slot = slot;
    }

    Charge copy() {
        return new Charge(index, holding, slot);
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

    /** True when its driver has more energy, or power sooner, than was promised. */
    boolean isBetterOff() {
        return slot.wattHours() > holding.slot().wattHours()
                || slot.chargeFrom() < holding.slot().chargeFrom();
    }
}
