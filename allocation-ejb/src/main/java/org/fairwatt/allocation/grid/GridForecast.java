package org.fairwatt.allocation.grid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.*;
import org.fairwatt.grid.*;
import org.fairwatt.tenant.Caller;

/** Forecast. */
@ApplicationScoped
public class GridForecast {
    public GridStatus status(Caller caller) {
        throw new UnsupportedOperationException();
    }

    public Map<ClusterId, CongestionLevel> levels(Collection<ClusterId> ids) {
        throw new UnsupportedOperationException();
    }
}
