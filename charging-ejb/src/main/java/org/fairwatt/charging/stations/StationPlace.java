package org.fairwatt.charging.stations;

import java.util.List;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.site.Evse;
import org.fairwatt.site.Site;

/** A station and where it is, whatever is free there. */
public record StationPlace(ChargingStation station, Site site, List<Evse> evses) {

    public StationPlace {
        evses = List.copyOf(evses);
    }
}
