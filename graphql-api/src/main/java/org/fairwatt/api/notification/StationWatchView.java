package org.fairwatt.api.notification;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.notification.StationWatch;
import org.fairwatt.site.StationId;

@Name("StationWatch")
@Description("My wish to hear of a station's next free EVSE.")
public record StationWatchView(
        @Id @NonNull @Description("The station.") String stationId,

        @Description("Whether I am still waiting; false once I was told, and when I ended it.")
        boolean active,

        @Description("When it ends by itself; null when it is not active.")
        Optional<Instant> endsAt) {

    static StationWatchView of(StationWatch watch) {
        return new StationWatchView(watch.station().toString(), true, Optional.of(watch.endsAt()));
    }

    static StationWatchView ended(StationId station) {
        return new StationWatchView(station.toString(), false, Optional.empty());
    }
}
