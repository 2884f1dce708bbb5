package org.fairwatt.charging.stations;

import jakarta.enterprise.context.ApplicationScoped;
import org.fairwatt.tenant.Caller;

/** Sites. */
@ApplicationScoped
public class SiteProvisioning {
    public ProvisionedSite provision(Caller caller, NewSite site, String idempotencyKey) {
        throw new UnsupportedOperationException();
    }

    public ProvisionedSite provisionFromFile(Caller caller, SiteFile file, String idempotencyKey) {
        throw new UnsupportedOperationException();
    }
}
