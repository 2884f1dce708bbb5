package org.fairwatt.engine.dispatch;

import java.util.List;
import java.util.Optional;
import org.fairwatt.energy.ApparentPower;
import org.fairwatt.energy.Current;

/**
 * A transformer, panel or circuit as it is at this moment.
 *
 * @param name as people know it
 * @param parent index of the node above; -1 for the transformer
 * @param perPhase the most that each of its phases may carry; empty when only {@code apparent} is limited
 * @param apparent the most of all its phases together; empty when only {@code perPhase} is limited
 * @param baseLoad what else it carries now, on L1, L2 and L3
 */
public record FeederNode(
        String name, int parent, Optional<Current> perPhase, Optional<ApparentPower> apparent, List<Current> baseLoad) {

    public FeederNode {
        baseLoad = List.copyOf(baseLoad);
        if (baseLoad.size() != Phases.COUNT) {
            throw new IllegalArgumentException("Node (%s) has a base load on %d phases; there are %d."
                    .formatted(name, baseLoad.size(), Phases.COUNT));
        }
        String whose = "node (%s)".formatted(name);
        perPhase.ifPresent(limit -> Plausible.requireCurrent("limit", whose, limit));
        baseLoad.forEach(current -> Plausible.requireCurrent("base load", whose, current));
        apparent.ifPresent(limit ->
                Plausible.requireRange("limit in VA of " + whose, limit.voltAmperes(), 0, Plausible.MOST_VOLT_AMPERES));
    }
}
