package org.fairwatt.charging.stations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.*;
import org.fairwatt.site.*;
import org.fairwatt.tenant.Caller;

/** Stations. */
@ApplicationScoped
public class StationDirectory {
    public StationPage near(Caller caller, NearbySearch search) {
        throw new UnsupportedOperationException();
    }

    public StationEntry find(Caller caller, StationId id) {
        throw new UnsupportedOperationException();
    }

    public Map<StationId, StationEntry> all(Collection<StationId> ids) {
        throw new UnsupportedOperationException();
    }

    public List<StationAvailability> availability(Collection<StationId> ids) {
        throw new UnsupportedOperationException();
    }
}
