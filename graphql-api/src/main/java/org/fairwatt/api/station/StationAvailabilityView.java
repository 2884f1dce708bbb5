package org.fairwatt.api.station;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.charging.stations.StationAvailability;

@Name("StationAvailability")
@Description("How many of a station's EVSEs are free now.")
public record StationAvailabilityView(
        @Id @NonNull @Description("The station.") String stationId,
        @Description("EVSEs it has.") int total,
        @Description("EVSEs that nobody has now.") int free,

        @Description("EVSEs that are kept for somebody now.")
        int reserved,

        @NonNull @Description("When this was so.") Instant asOf) {

    public static StationAvailabilityView of(StationAvailability availability) {
        return new StationAvailabilityView(
                availability.station().toString(),
                availability.total(),
                availability.free(),
                availability.reserved(),
                availability.asOf());
    }

    /** True when only the time differs from {@code other}. */
    public boolean saysTheSameAs(StationAvailabilityView other) {
        return total == other.total && free == other.free && reserved == other.reserved;
    }
}
