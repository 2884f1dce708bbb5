package org.fairwatt.allocation.booking;

import java.util.Optional;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.CongestionLevel;
import org.fairwatt.reservation.Reason;
import org.fairwatt.site.StationId;

/**
 * What a station could offer for a wish now; nothing is kept for it.
 *
 * @param offer empty when it can't meet the wish
 * @param reason why it is this, or nothing
 * @param congestion how full the transformer is while it would charge, where it is fullest; without an offer, within the
 *     wished window
 * @param fittingEvses its EVSEs that fit the vehicle
 * @param bestPower the most that the vehicle and the best of them do together; zero when none fits
 */
public record SlotOption(
        StationId station,
        Optional<Offer> offer,
        Reason reason,
        CongestionLevel congestion,
        int fittingEvses,
        Power bestPower) {}
