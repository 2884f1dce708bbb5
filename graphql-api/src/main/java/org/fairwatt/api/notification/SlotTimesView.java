package org.fairwatt.api.notification;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.api.transport.Numbers;
import org.fairwatt.notification.SlotTimes;

@Name("SlotTimes")
@Description("When a slot charges, and with how much power.")
public record SlotTimesView(
        @NonNull @Description("When power begins to flow.") Instant startsAt,

        @NonNull @Description("By when the energy is in the battery.")
        Instant endsAt,

        @Description("The power that is kept from start to end, in W.")
        int limitW) {

    static SlotTimesView of(SlotTimes times) {
        return new SlotTimesView(times.charging().start(), times.charging().end(), Numbers.watts(times.limit()));
    }
}
