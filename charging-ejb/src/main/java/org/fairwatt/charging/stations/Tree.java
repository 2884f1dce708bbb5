package org.fairwatt.charging.stations;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.BaseLoad;
import org.fairwatt.grid.Circuit;
import org.fairwatt.grid.CircuitId;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.ClusterId;

/**
 * A transformer and the circuits below it, checked.
 *
 * @param branches by code, parents before children
 * @param baseLoad empty when none was given
 */
record Tree(String code, String name, Power rating, Map<String, Branch> branches, Optional<BaseLoad> baseLoad) {

    /** @param parent code of the circuit above; empty when it hangs on the transformer */
    record Branch(String code, Optional<String> parent, Power rating) {

        private static Branch of(Circuit circuit, Map<CircuitId, String> codes) {
            return new Branch(
                    circuit.code(),
                    circuit.parent().flatMap(id -> Optional.ofNullable(codes.get(id))),
                    circuit.rating());
        }
    }

    /** The least rating from {@code circuit} up to the transformer. */
    Power narrowest(Optional<String> circuit) {
        Power narrowest = rating;
        Optional<Branch> branch = circuit.flatMap(this::branch);
        while (branch.isPresent()) {
            narrowest = narrowest.min(branch.get().rating());
            branch = branch.get().parent().flatMap(this::branch);
        }
        return narrowest;
    }

    Optional<Branch> branch(String circuitCode) {
        return Optional.ofNullable(branches.get(circuitCode));
    }

    boolean hasSameCircuitsAs(List<Circuit> circuits) {
        Map<CircuitId, String> codes = circuits.stream().collect(Collectors.toMap(Circuit::id, Circuit::code));
        Map<String, Branch> others = circuits.stream()
                .map(circuit -> Branch.of(circuit, codes))
                .collect(Collectors.toMap(Branch::code, branch -> branch));
        return others.equals(branches);
    }

    Cluster newCluster(ZoneId zone) {
        return new Cluster(ClusterId.random(), code, name, rating, baseLoad.orElseGet(() -> BaseLoad.none(zone)));
    }

    List<Circuit> newCircuits(ClusterId cluster) {
        Map<String, CircuitId> ids = new LinkedHashMap<>();
        branches.keySet().forEach(branch -> ids.put(branch, CircuitId.random()));
        return branches.values().stream()
                .map(branch -> new Circuit(
                        Objects.requireNonNull(ids.get(branch.code())),
                        cluster,
                        branch.parent().map(ids::get),
                        branch.code(),
                        branch.rating()))
                .toList();
    }
}
