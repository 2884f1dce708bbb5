package org.fairwatt.allocation.planning;

import java.time.Duration;
import java.time.Instant;

/**
 * A cluster was planned once. Told to whoever counts on this node; which cluster and whose it was stays untold.
 *
 * @param ended when
 * @param took from the lease until it was given back
 * @param gain what was written on the way, also when the pass was dropped later
 */
public record PlanningPass(Instant ended, Duration took, PassOutcome outcome, Gain gain) {}
