package org.fairwatt.charging.stations;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairwatt.charging.input.Field;
import org.fairwatt.charging.stations.Tree.Branch;
import org.fairwatt.energy.Power;

/** Holds the description of a transformer with its circuits to the rules: codes are unique, and it is a tree. */
final class TreeCheck {
    static final long MOST_W = 10_000_000; // beyond any transformer of a low-voltage grid

    private static final int MOST_CIRCUITS = 500;
    private static final Field TRANSFORMER = Field.INPUT.child("transformer");
    private static final Field CIRCUITS = TRANSFORMER.child("circuits");

    private TreeCheck() {}

    /** @param now when it is brought in */
    static Tree tree(NewTransformer transformer, ZoneId zone, Instant now) {
        return new Tree(
                SiteCheck.code(TRANSFORMER.child("code"), transformer.code()),
                SiteCheck.name(TRANSFORMER.child("name"), transformer.name()),
                rating(TRANSFORMER, transformer.ratingW()),
                branches(transformer.circuits()),
                new BaseLoadCheck(TRANSFORMER, now).baseLoad(transformer.baseLoad(), zone));
    }

    private static Power rating(Field node, long watts) {
        return Power.ofWatts(node.child("ratingW").between(watts, 1, MOST_W, " W"));
    }

    private static Map<String, Branch> branches(List<NewCircuit> circuits) {
        CIRCUITS.sized(circuits, 0, MOST_CIRCUITS);
        Map<String, Integer> indexOf = new LinkedHashMap<>();
        for (int index = 0; index < circuits.size(); index++) {
            Field field = CIRCUITS.item(index).child("code");
            String code = SiteCheck.code(field, circuits.get(index).code());
            if (indexOf.putIfAbsent(code, index) != null) {
                throw field.invalid("Another circuit has this code (%s) already.".formatted(code));
            }
        }
        Map<String, Branch> branches = new LinkedHashMap<>();
        for (int index = 0; index < circuits.size(); index++) {
            addWithParents(index, circuits, indexOf, branches);
        }
        return branches;
    }

    private static void addWithParents(
            int start, List<NewCircuit> circuits, Map<String, Integer> indexOf, Map<String, Branch> branches) {
        List<Integer> path = new ArrayList<>();
        Optional<Integer> next = Optional.of(start);
        while (next.isPresent()
                && !branches.containsKey(circuits.get(next.get()).code())) {
            int index = next.get();
            if (path.contains(index)) {
                throw CIRCUITS.item(start).child("parentCode").invalid("This circuit hangs on itself in the end.");
            }
            path.add(0, index);
            next = parentOf(index, circuits, indexOf);
        }
        for (int index : path) {
            NewCircuit circuit = circuits.get(index);
            Power rating = rating(CIRCUITS.item(index), circuit.ratingW());
            branches.put(circuit.code(), new Branch(circuit.code(), circuit.parentCode(), rating));
        }
    }

    private static Optional<Integer> parentOf(int index, List<NewCircuit> circuits, Map<String, Integer> indexOf) {
        return circuits.get(index).parentCode().map(code -> {
            Integer parent = indexOf.get(code);
            if (parent == null) {
                throw CIRCUITS.item(index)
                        .child("parentCode")
                        .invalid("There is no circuit with code (%s); these are there: %s."
                                .formatted(code, indexOf.keySet()));
            }
            return parent;
        });
    }
}
