package org.fairwatt.api.station;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("PositionInput")
@Description("A point on the earth, WGS 84.")
public record PositionInput(
        @Description("Degrees north of the equator, -90 to 90.")
        double latitude,

        @Description("Degrees east of Greenwich, -180 to 180.")
        double longitude) {}
