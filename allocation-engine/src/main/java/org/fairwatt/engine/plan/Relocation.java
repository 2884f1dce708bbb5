package org.fairwatt.engine.plan;

import java.util.ArrayList;
import java.util.List;
import org.fairwatt.engine.profile.Slot;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** Gives several charges new slots at once. */
final class Relocation extends AbstractMove<Plan> {

    /** One that changes nothing. */
    static final Relocation NONE = new Relocation(List.of(), List.of());

    private final List<Charge> charges;
    private final List<Slot> slots;

    /** @param slots one for each of {@code charges} */
    Relocation(List<Charge> charges, List<Slot> slots) {
        this.charges = charges;
        this.slots = slots;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<Plan> scoreDirector) {
        return !charges.isEmpty();
    }

    @Override
    protected AbstractMove<Plan> createUndoMove(ScoreDirector<Plan> scoreDirector) {
        List<Slot> held = new ArrayList<>(charges.size());
        charges.forEach(charge -> held.add(charge.slot()));
        return new Relocation(charges, held);
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<Plan> scoreDirector) {
        for (int index = 0; index < charges.size(); index++) {
            Charge charge = charges.get(index);
            scoreDirector.beforeVariableChanged(charge, Charge.SLOT);
            charge.take(slots.get(index));
            scoreDirector.afterVariableChanged(charge, Charge.SLOT);
        }
    }
}
