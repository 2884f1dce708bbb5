package org.fairwatt.api.site;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.api.station.StationView;
import org.fairwatt.charging.stations.ProvisionedSite;
import org.fairwatt.site.SiteKind;

@Name("Site")
@Description("A place with charging stations.")
public record SiteView(
        @Id @NonNull @Description("Its id.") String id,

        @NonNull @Description("The community's own short name of it.")
        String code,

        @NonNull @Description("What people call it.") String name,
        @NonNull @Description("How people use it.") SiteKind kind,

        @Id @NonNull @Description("The cluster of the transformer that feeds it.")
        String clusterId,

        @NonNull @Description("Its stations.") List<@NonNull StationView> stations) {

    static SiteView of(ProvisionedSite provisioned, List<StationView> stations) {
        return new SiteView(
                provisioned.site().id().toString(),
                provisioned.site().code(),
                provisioned.site().name(),
                provisioned.site().kind(),
                provisioned.cluster().toString(),
                stations);
    }
}
