package org.fairwatt.api.reservation;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Name("ReservationPage")
@Description("One page of reservations, the newest request first.")
public record ReservationPageView(
        @NonNull @Description("The reservations.") List<@NonNull ReservationView> items,

        @Description("Where this page ends: give it as \"after\" to get the next one. Null when the page is empty.")
        Optional<String> endCursor,

        @Description("Whether there are more after this page.")
        boolean hasMore) {}
