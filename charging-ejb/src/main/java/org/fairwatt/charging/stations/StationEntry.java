package org.fairwatt.charging.stations;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.site.Evse;
import org.fairwatt.site.Site;

/**
 * A station with all that is shown of it.
 *
 * @param distanceM metres from the point that was asked about, if one was
 */
public record StationEntry(
        ChargingStation station,
        Site site,
        List<Evse> evses,
        StationAvailability availability,
        OptionalLong distanceM) {

    public StationEntry {
        evses = List.copyOf(evses);
    }

    StationEntry at(long metres) {
        return new StationEntry(station, site, evses, availability, OptionalLong.of(metres));
    }

    /** Where a page that ends with this station goes on. */
    public Optional<StationCursor> cursor() {
        return distanceM.isPresent()
                ? Optional.of(new StationCursor(distanceM.getAsLong(), station.id()))
                : Optional.empty();
    }
}
