package org.fairwatt.notification;

import java.time.Instant;
import org.fairwatt.site.StationId;

/**
 * A person's wish to hear of the next free EVSE of a station.
 *
 * @param endsAt when it ends by itself
 */
public record StationWatch(StationId station, Instant endsAt) {}
