package org.fairwatt.engine.explain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.SlotSearch;
import org.fairwatt.engine.insert.Wish;
import org.fairwatt.engine.profile.GridNode;
import org.fairwatt.engine.profile.Layout;
import org.fairwatt.engine.profile.NodeKind;
import org.fairwatt.engine.profile.Profile;
import org.fairwatt.engine.profile.Slot;

/** The cluster as one need finds it, and as it would find it with one limit less. */
final class Counterfactual {

    private final Layout layout;
    private final Profile profile;
    private final Wish wish;
    private final SlotSearch search;

    Counterfactual(Profile profile, Need need) {
        this.layout = profile.layout();
        this.profile = profile;
        this.wish = Wish.of(layout, need);
        this.search = new SlotSearch(layout);
    }

    Wish wish() {
        return wish;
    }

    /**
     * What stands in the way of {@code question}. When it can't be met even with no limit on power, the chargers do. Else
     * it is the one node without whose limit most energy would be possible, of equals the one nearest the transformer. And
     * when no single one would help, it is the one that falls short first.
     */
    Bound whatBinds(Wish question) {
        Optional<Slot> unlimited = search.best(profile.withoutLimits(), question);
        return unlimited
                .map(slot -> mostHelpful(question).orElseGet(() -> firstShort(slot)))
                .map(node -> boundBy(layout.nodes().get(node)))
                .orElse(Bound.CHARGERS);
    }

    /** When as much as the vehicle can ever take in its stay would be possible first. */
    Optional<Instant> whenAllIsPossible() {
        return when(wish.mostPossibleWh());
    }

    /** When at least what is worth a promise would be possible first. */
    Optional<Instant> whenAnythingIsPossible() {
        return when(wish.leastWh());
    }

    private Optional<Instant> when(long wattHours) {
        return search.best(profile, wish.atAnyTime(layout, wattHours))
                .map(slot -> layout.grid().at(slot.chargeFrom()));
    }

    private Optional<Integer> mostHelpful(Wish question) {
        Optional<Integer> helpful = Optional.empty();
        long mostWh = 0;
        for (int node = 0; node < layout.nodes().size(); node++) {
            if (question.mayLoad(layout, node)) {
                long wattHours = search.best(profile.withoutLimitOf(node), question)
                        .map(Slot::wattHours)
                        .orElse(0L);
                if (wattHours > mostWh) {
                    mostWh = wattHours;
                    helpful = Optional.of(node);
                }
            }
        }
        return helpful;
    }

    /** In the first bucket of {@code slot} in which some node above it has too little, the one that has least. */
    private int firstShort(Slot slot) {
        int bucketS = layout.grid().bucketSeconds();
        List<GridNode> nodes = layout.nodes();
        for (int bucket = slot.chargeFrom() / bucketS; bucket <= (slot.chargeUntil() - 1) / bucketS; bucket++) {
            int least = layout.evse(slot.evse()).node();
            for (int node = nodes.get(least).parent();
                    node >= 0;
                    node = nodes.get(node).parent()) {
                least = profile.freeW(node, bucket) < profile.freeW(least, bucket) ? node : least;
            }
            if (profile.freeW(least, bucket) < slot.watts()) {
                return least;
            }
        }
        return 0;
    }

    private static Bound boundBy(GridNode node) {
        Bound.Kind kind = node.kind() == NodeKind.TRANSFORMER ? Bound.Kind.TRANSFORMER : Bound.Kind.CIRCUIT;
        return new Bound(kind, Optional.of(node.name()));
    }
}
