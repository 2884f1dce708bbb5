package org.fairwatt.engine.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fairwatt.site.EvseId;

/**
 * EVSEs of one station that are alike in everything that matters to a request: where they hang, what they give, to
 * which connectors, and whether their bays are accessible.
 *
 * @param like any one of them
 * @param evses their indices in the cluster's list
 */
public record EvsePool(EvsePlace like, List<Integer> evses) {

    /** Stands for the id of all EVSEs that are alike. */
    private static final EvseId ANY = new EvseId(new java.util.UUID(0, 0));

    public EvsePool {
        evses = List.copyOf(evses);
    }

    /** Every EVSE in exactly one pool; pools in the order of their first EVSE. */
    static List<EvsePool> of(List<EvsePlace> places) {
        Map<EvsePlace, List<Integer>> alike = new LinkedHashMap<>();
        for (int index = 0; index < places.size(); index++) {
            alike.computeIfAbsent(places.get(index).as(ANY), key -> new ArrayList<>())
                    .add(index);
        }
        return alike.entrySet().stream()
                .map(pool -> new EvsePool(pool.getKey(), pool.getValue()))
                .toList();
    }
}
