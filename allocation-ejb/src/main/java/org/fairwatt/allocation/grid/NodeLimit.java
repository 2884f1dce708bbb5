package org.fairwatt.allocation.grid;

import java.util.Optional;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.LimitKind;
import org.fairwatt.grid.LimitSource;
import org.fairwatt.grid.LoadLimit;
import org.fairwatt.grid.LoadLimitId;
import org.fairwatt.grid.LossDefault;
import org.fairwatt.grid.Ramp;
import org.fairwatt.time.TimeWindow;

/**
 * A limit and the node that it holds for.
 *
 * @param circuitCode empty for the transformer itself
 * @param onLoss empty when its source is not expected to say anything more
 */
public record NodeLimit(
        LoadLimitId id,
        Optional<String> circuitCode,
        Power limit,
        LimitSource source,
        LimitKind kind,
        Optional<LossDefault> onLoss,
        Ramp ramp,
        TimeWindow validity) {

    static NodeLimit of(LoadLimit limit, LimitedNode node) {
        return new NodeLimit(
                limit.id(),
                node.circuitCode(),
                limit.limit(),
                limit.source(),
                limit.kind(),
                limit.terms().onLoss(),
                limit.terms().rampAt(node.rating()),
                limit.validity());
    }
}
