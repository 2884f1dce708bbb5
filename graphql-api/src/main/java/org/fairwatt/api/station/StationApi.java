package org.fairwatt.api.station;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.fairwatt.api.security.TenantCalls;
import org.fairwatt.api.transport.IdText;
import org.fairwatt.charging.stations.NearbySearch;
import org.fairwatt.charging.stations.StationDirectory;
import org.fairwatt.charging.stations.StationFilter;
import org.fairwatt.charging.stations.StationPage;
import org.fairwatt.site.StationId;

/** Operations that find stations. */
@GraphQLApi
@ApplicationScoped
public class StationApi {

    private static final int RADIUS_M = 5_000;
    private static final int PAGE = 20;

    @Inject
    TenantCalls calls;

    @Inject
    StationDirectory directory;

    @Inject
    StationViews views;

    @Query("stations")
    @NonNull
    @Description("Stations around a point, the nearest first.")
    public StationPageView stations(
            @Name("near") @NonNull @Description("The point.") PositionInput near,
            @Name("radiusM")
                    @DefaultValue("5000")
                    @Description("How far around the point to look, in metres, 1 to 100,000.")
                    Optional<Integer> radiusM,
            @Name("filter") @Description("Which of them; all, when not given.") Optional<StationFilterInput> filter,
            @Name("first") @DefaultValue("20") @Description("The most on this page, 1 to 100.") Optional<Integer> first,
            @Name("after") @Description("The endCursor of the page before.") Optional<String> after) {
        NearbySearch search = new NearbySearch(
                near.latitude(),
                near.longitude(),
                radiusM.orElse(RADIUS_M),
                filter.map(StationFilterInput::toFilter).orElse(StationFilter.NONE),
                first.orElse(PAGE),
                StationCursors.read(after));
        return calls.call(caller -> page(directory.near(caller, search)));
    }

    @Query("station")
    @NonNull
    @Description("One station; the error NOT_FOUND when there is none of that id here.")
    public StationView station(@Name("id") @Id @NonNull @Description("The station.") String id) {
        StationId station = IdText.parse(id, "id", StationId::new);
        return calls.call(caller -> views.of(directory.find(caller, station)));
    }

    private StationPageView page(StationPage page) {
        Optional<String> end = page.items().isEmpty()
                ? Optional.empty()
                : page.items().get(page.items().size() - 1).cursor().map(StationCursors::write);
        return new StationPageView(views.of(page.items()), end, page.hasMore());
    }
}
