package org.fairwatt.api.station;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Name("StationPage")
@Description("One page of stations, the nearest first.")
public record StationPageView(
        @NonNull @Description("The stations.") List<@NonNull StationView> items,

        @Description("Where this page ends: give it as \"after\" to get the next one. Null when the page is empty.")
        Optional<String> endCursor,

        @Description("Whether there are more after this page.")
        boolean hasMore) {}
