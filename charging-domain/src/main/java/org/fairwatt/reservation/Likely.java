package org.fairwatt.reservation;

import java.time.Instant;
import org.fairwatt.energy.Energy;

/**
 * What is likely of a vehicle that is promised something, by what it and others did at that site. Its driver's word stands
 * beside it, and is what the promise is made on.
 *
 * @param gone by then it has left; until then its EVSE is given to nobody else
 * @param takes so much it takes at most
 */
public record Likely(Instant gone, Energy takes) {}
