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
import org.fairwatt.engine.profile.Ration;
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
     * What stands in the way of {@code question}. When it can't be met even with no limit on power, the chargers do. When it
     * could be met if nothing were kept for anybody, it is what is kept. Else it is the one node without whose limit most
     * energy would be possible, of equals the one nearest the transformer. And when no single one would help, it is the one
     * that falls short first.
     */
    Bound whatBinds(Wish question) {
        Optional<Slot> unlimited = search.best(profile.withoutLimits(), question);
        if (unlimited.isEmpty()) {
            return Bound.CHARGERS;
        }
        if (search.best(profile.withoutRations(), question).isPresent()) {
            return Bound.by(rationInTheWay(question), layout.nodes().get(0).name());
        }
        return nodeInTheWay(question, unlimited.get());
    }

    /**
     * What keeps a vehicle from more than {@code gotWh}. The same, but what is kept for others is named only when without it
     * there would be as much as with no limit at all; else it is the node that is too weak.
     */
    Bound whatLimits(long gotWh) {
        Wish more = wish.atLeast(gotWh + 1);
        Optional<Slot> unlimited = search.best(profile.withoutLimits(), more);
        if (unlimited.isEmpty()) {
            return Bound.CHARGERS;
        }
        Wish most = wish.atLeast(unlimited.get().wattHours());
        return search.best(profile.withoutRations(), most).isPresent()
                ? Bound.by(rationInTheWay(most), layout.nodes().get(0).name())
                : nodeInTheWay(more, unlimited.get());
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

    /**
     * The one ration without which most energy would be possible, of equals the one that gives way first. When no single one
     * would help, it is the one that has to give way after those before it.
     */
    private Ration rationInTheWay(Wish question) {
        Optional<Ration> helpful = Optional.empty();
        long mostWh = 0;
        for (Ration ration : Ration.values()) {
            long wattHours = wattHours(profile.without(ration), question);
            if (wattHours > mostWh) {
                mostWh = wattHours;
                helpful = Optional.of(ration);
            }
        }
        return helpful.orElseGet(() -> lastToGiveWay(question));
    }

    private Ration lastToGiveWay(Wish question) {
        Profile allowed = profile;
        Ration last = Ration.EMERGENCY_RESERVE;
        for (Ration ration : Ration.values()) {
            last = ration;
            allowed = allowed.without(ration);
            if (search.best(allowed, question).isPresent()) {
                break;
            }
        }
        return last;
    }

    private long wattHours(Profile allowed, Wish question) {
        return search.best(allowed, question).map(Slot::wattHours).orElse(0L);
    }

    private Optional<Integer> mostHelpful(Wish question) {
        Optional<Integer> helpful = Optional.empty();
        long mostWh = 0;
        for (int node = 0; node < layout.nodes().size(); node++) {
            if (question.mayLoad(layout, node)) {
                long wattHours = wattHours(profile.withoutLimitOf(node), question);
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

    private Bound nodeInTheWay(Wish question, Slot unlimited) {
        int node = mostHelpful(question).orElseGet(() -> firstShort(unlimited));
        return boundBy(layout.nodes().get(node));
    }

    private static Bound boundBy(GridNode node) {
        Bound.Kind kind = node.kind() == NodeKind.TRANSFORMER ? Bound.Kind.TRANSFORMER : Bound.Kind.CIRCUIT;
        return new Bound(kind, Optional.of(node.name()));
    }
}
