package org.fairwatt.api.vehicle;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.charging.vehicles.ReadVehicle;
import org.fairwatt.vehicle.ReadingOutcome;

@Name("VehicleReading")
@Description("How a question to a car ended.")
public record VehicleReadingView(
        @NonNull @Description("How it ended.") ReadingOutcome outcome,

        @NonNull @Description("The vehicle, with what is known of it now.")
        VehicleView vehicle,

        @Description("Not before, for RATE_LIMITED.") Optional<Instant> retryAt) {

    static VehicleReadingView of(ReadVehicle read) {
        return new VehicleReadingView(
                read.reading().outcome(),
                VehicleView.of(read.vehicle()),
                read.reading().retryAt());
    }
}
