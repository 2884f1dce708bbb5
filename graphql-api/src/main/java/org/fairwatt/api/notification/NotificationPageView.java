package org.fairwatt.api.notification;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Name("NotificationPage")
@Description("One page of notifications, the newest first.")
public record NotificationPageView(
        @NonNull @Description("The notifications.") List<@NonNull NotificationView> items,

        @Description("Where this page ends: give it as \"after\" to get the next one. Null when the page is empty.")
        Optional<String> endCursor,

        @Description("Whether there are more after this page.")
        boolean hasMore,

        @Description("How many I have not seen yet, on whichever page.")
        int unseen) {}
