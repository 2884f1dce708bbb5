package org.fairwatt.allocation.grid;

import org.fairwatt.energy.Power;
import org.fairwatt.grid.Ramp;

/**
 * What is said of a node at a time.
 *
 * @param limit not more than the node's rating
 * @param release how the node is given back what this limit keeps from it
 */
record Word(Power limit, Ramp release) {}
