package org.fairwatt.allocation.grid;

import java.util.Optional;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.LoadLimitId;
import org.fairwatt.time.TimeWindow;

/**
 * A limit and the node that it holds for.
 *
 * @param circuitCode empty for the transformer itself
 */
public record NodeLimit(LoadLimitId id, Optional<String> circuitCode, Power limit, TimeWindow validity) {}
