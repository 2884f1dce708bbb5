package org.fairwatt.charging.stations;

import java.util.List;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.site.Site;

/** A site that is there now, with what hangs on it. */
public record ProvisionedSite(Site site, ClusterId cluster, List<StationEntry> stations) {

    public ProvisionedSite {
        stations = List.copyOf(stations);
    }
}
