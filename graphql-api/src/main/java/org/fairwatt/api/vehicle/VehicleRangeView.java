package org.fairwatt.api.vehicle;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.fairwatt.vehicle.VehicleRange;

@Name("VehicleRange")
@Description("How far a vehicle gets with what is in its battery.")
public record VehicleRangeView(
        @Description("In metres.") int distanceM,

        @Description("True when made from charge and battery, at 180 Wh per km, and not told by the car.")
        boolean estimated) {

    static VehicleRangeView of(VehicleRange range) {
        return new VehicleRangeView(Math.toIntExact(range.distance().metres()), range.estimated());
    }
}
