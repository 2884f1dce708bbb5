package org.fairwatt.api.site;

import java.util.ArrayList;
import java.util.List;
import org.fairwatt.api.security.TenantCalls;
import org.fairwatt.charging.stations.NewSite;
import org.fairwatt.charging.stations.ProvisionedSite;
import org.fairwatt.charging.stations.SiteProvisioning;
import org.fairwatt.problem.Problem;
import org.fairwatt.tenant.Caller;

/** Listens to what is to be brought in, and turns all of it down. */
public class SitesHeard extends SiteProvisioning {

    private final List<NewSite> heard = new ArrayList<>();

    /** The operations over it. */
    public SiteApi api(TenantCalls calls) {
        SiteApi api = new SiteApi();
        api.calls = calls;
        api.provisioning = this;
        return api;
    }

    public List<NewSite> heard() {
        return heard;
    }

    @Override
    public ProvisionedSite provision(Caller caller, NewSite site, String idempotencyKey) {
        heard.add(site);
        throw Problem.invalid("input.code", "This site (%s) was only listened to.".formatted(site.code()));
    }
}
