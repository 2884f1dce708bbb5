package org.fairwatt.benchmarks.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairwatt.benchmarks.engine.FairwattPolicy;

/** The policies that can be replayed, by name. */
public final class Policies {
    private static final Map<String, PolicyFactory> KNOWN = new LinkedHashMap<>();

    static {
        KNOWN.put("fairwatt", FairwattPolicy::new);
        KNOWN.put("fcfs", FirstCome::new);
        KNOWN.put("edf", EarliestDeadline::new);
        KNOWN.put("llf", LeastLaxity::new);
        KNOWN.put("round-robin", RoundRobin::new);
    }

    private Policies() {}

    /** Empty if nobody is called that. */
    public static Optional<PolicyFactory> named(String name) {
        return Optional.ofNullable(KNOWN.get(name));
    }

    /** All names, in the order in which they are shown. */
    public static List<String> names() {
        return List.copyOf(KNOWN.keySet());
    }
}
