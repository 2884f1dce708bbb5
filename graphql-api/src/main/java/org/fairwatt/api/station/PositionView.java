package org.fairwatt.api.station;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.fairwatt.geography.Position;

@Name("Position")
@Description("A point on the earth, WGS 84.")
public record PositionView(
        @Description("Degrees north of the equator.") double latitude,
        @Description("Degrees east of Greenwich.") double longitude) {

    public static PositionView of(Position position) {
        return new PositionView(position.latitude(), position.longitude());
    }
}
