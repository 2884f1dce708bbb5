package org.fairwatt.api.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.api.graphql.IdempotencyKey;
import org.fairwatt.api.security.TenantCalls;
import org.fairwatt.api.station.StationViews;
import org.fairwatt.charging.stations.ProvisionedSite;
import org.fairwatt.charging.stations.SiteProvisioning;

/** Operations that add sites. */
@GraphQLApi
@ApplicationScoped
public class SiteApi {

    @Inject
    TenantCalls calls;

    @Inject
    SiteProvisioning provisioning;

    @Inject
    StationViews stations;

    @Mutation("provisionSite")
    @NonNull
    @Description("Adds a site with its stations and the transformer that feeds it. Needs PROVISION_SITES.")
    public SiteView provisionSite(
            @Name("input") @NonNull @Description("The site.") SiteInput input,
            @Name("idempotencyKey") @NonNull @Description(IdempotencyKey.MEANING) String idempotencyKey) {
        return calls.call(caller -> view(provisioning.provision(caller, input.toSite(), idempotencyKey)));
    }

    @Mutation("provisionSiteFromFile")
    @NonNull
    @Description("The same from the text of a JSON or CSV file; an error names the line or the field.")
    public SiteView provisionSiteFromFile(
            @Name("input") @NonNull @Description("The file.") SiteFileInput input,
            @Name("idempotencyKey") @NonNull @Description(IdempotencyKey.MEANING) String idempotencyKey) {
        return calls.call(caller -> view(provisioning.provisionFromFile(caller, input.toFile(), idempotencyKey)));
    }

    private SiteView view(ProvisionedSite site) {
        return SiteView.of(site, stations.of(site.stations()));
    }
}
