package org.fairwatt.allocation.grid;

import java.time.Instant;

/**
 * One period of a {@link LimitSchedule}.
 *
 * @param limitW W, base load included
 */
public record LimitPeriod(long limitW, Instant from, Instant until) {}
