package org.fairwatt.allocation.booking;

import java.util.Optional;
import org.fairwatt.reservation.Reason;
import org.fairwatt.site.StationId;

/**
 * What a station could offer for a wish now; nothing is kept for it.
 *
 * @param offer empty when it can't meet the wish
 * @param reason why it is this, or nothing
 */
public record SlotOption(StationId station, Optional<Offer> offer, Reason reason) {}
