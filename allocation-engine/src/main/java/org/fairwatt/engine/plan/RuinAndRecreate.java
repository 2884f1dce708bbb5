package org.fairwatt.engine.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fairwatt.engine.insert.SlotSearch;
import org.fairwatt.engine.profile.Profile;
import org.fairwatt.engine.profile.Slot;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/**
 * Makes moves that lift a few promises that are in each other's way and put them back, each at the best place that leaves
 * its driver no worse off than promised. Public for the solver only.
 */
public final class RuinAndRecreate implements MoveIteratorFactory<Plan, Relocation> {

    private static final int MOST_LIFTED = 6;
    private static final int TRIES = 5;
    private static final int SLOWER_ONE_IN = 4; // often enough to flatten a plan, seldom enough to look for more first

    private final List<Slot> placed = new ArrayList<>();
    private Profile profile;
    private SlotSearch search;
    private Random random;
    private boolean peakCounts;

    @SuppressWarnings("NullAway.Init") // the solver tells when a phase starts before it asks for moves
    public RuinAndRecreate() {}

    @Override
    public void phaseStarted(ScoreDirector<Plan> scoreDirector) {
        Plan plan = scoreDirector.getWorkingSolution();
        profile = plan.ground().profile();
        search = new SlotSearch(plan.ground().layout());
        random = new Random(plan.ground().seed());
        peakCounts = plan.ground().weights().peakPercent() > 0;
        placed.clear();
        for (Charge charge : plan.charges()) {
            profile.add(charge.slot());
            placed.add(charge.slot());
        }
    }

    @Override
    public long getSize(ScoreDirector<Plan> scoreDirector) {
        return scoreDirector.getWorkingSolution().charges().size();
    }

    @Override
    public Iterator<Relocation> createOriginalMoveIterator(ScoreDirector<Plan> scoreDirector) {
        throw new UnsupportedOperationException("Ruin and recreate moves are random only.");
    }

    /** By the plan's own seed: the solver, which is kept, has the same one for all. */
    @Override
    public Iterator<Relocation> createRandomMoveIterator(ScoreDirector<Plan> scoreDirector, Random solvers) {
        List<Charge> charges = scoreDirector.getWorkingSolution().charges();
        catchUp(charges);
        List<Charge> wanting =
                charges.stream().filter(RuinAndRecreate::wantsMore).toList();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Relocation next() {
                return move(wanting.isEmpty() ? charges : wanting, charges);
            }
        };
    }

    /** Brings the profile to where the search has gone since. */
    private void catchUp(List<Charge> charges) {
        for (Charge charge : charges) {
            Slot known = placed.get(charge.index());
            if (!known.equals(charge.slot())) {
                profile.remove(known);
                profile.add(charge.slot());
                placed.set(charge.index(), charge.slot());
            }
        }
    }

    private static boolean wantsMore(Charge charge) {
        Slot slot = charge.slot();
        return slot.wattHours() < charge.holding().wish().wantedWh()
                || slot.chargeFrom() > charge.holding().wish().earliest();
    }

    private Relocation move(List<Charge> wanting, List<Charge> charges) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            List<Charge> lifted = choose(wanting.get(random.nextInt(wanting.size())), charges);
            List<Slot> slots = recreate(lifted);
            if (!slots.isEmpty()) {
                return new Relocation(lifted, slots);
            }
        }
        return Relocation.NONE;
    }

    /** One that wants more, and some of those who are plugged in between its wished start and its end. */
    private List<Charge> choose(Charge first, List<Charge> charges) {
        int from = first.holding().wish().earliest();
        int until = first.slot().chargeUntil();
        List<Charge> near = new ArrayList<>();
        for (Charge charge : charges) {
            Slot slot = charge.slot();
            if (charge != first && slot.pluggedFrom() < until && slot.pluggedUntil() > from) {
                near.add(charge);
            }
        }
        Collections.shuffle(near, random);
        List<Charge> chosen = new ArrayList<>();
        chosen.add(first);
        chosen.addAll(near.subList(0, Math.min(near.size(), random.nextInt(MOST_LIFTED))));
        return chosen;
    }

    /** New slots for {@code lifted}, in its order; empty when one finds none, or when all find what they have. */
    private List<Slot> recreate(List<Charge> lifted) {
        lifted.forEach(charge -> profile.remove(charge.slot()));
        List<Slot> slots = new ArrayList<>(lifted.size());
        boolean changed = false;
        for (Charge charge : lifted) {
            Optional<Slot> slot = place(charge.holding());
            if (slot.isEmpty()) {
                changed = false;
                break;
            }
            profile.add(slot.get());
            slots.add(slot.get());
            changed |= !slot.get().equals(charge.slot());
        }
        slots.forEach(profile::remove);
        lifted.forEach(charge -> profile.add(charge.slot()));
        return changed ? slots : List.of();
    }

    /** The best place that is no worse; where the peak counts, now and then one with less power for longer. */
    private Optional<Slot> place(Holding holding) {
        Optional<Slot> slower = peakCounts && random.nextInt(SLOWER_ONE_IN) == 0
                ? search.best(profile, holding.slower())
                : Optional.empty();
        return slower.isPresent() ? slower : search.best(profile, holding.noWorse());
    }
}
