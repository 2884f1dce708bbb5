package org.fairwatt.allocation.grid;

import jakarta.enterprise.context.ApplicationScoped;
import org.fairwatt.tenant.Caller;

/** Limits. */
@ApplicationScoped
public class LoadLimits {
    public ClusterLimits set(Caller caller, LimitSchedule schedule, String idempotencyKey) {
        throw new UnsupportedOperationException();
    }
}
