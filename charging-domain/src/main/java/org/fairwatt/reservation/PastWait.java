package org.fairwatt.reservation;

import java.time.Duration;

/**
 * How a wait came out.
 *
 * @param predicted from the wished start until power was to flow, when it was decided; 0 or more
 * @param actual until it was to flow when that time came; 0 or more
 */
public record PastWait(Duration predicted, Duration actual) {}
