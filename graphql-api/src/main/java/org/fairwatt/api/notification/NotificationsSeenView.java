package org.fairwatt.api.notification;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

@Name("NotificationsSeen")
@Description("What is left to be seen.")
public record NotificationsSeenView(
        @Description("How many notifications I have not seen yet.")
        int unseen) {}
