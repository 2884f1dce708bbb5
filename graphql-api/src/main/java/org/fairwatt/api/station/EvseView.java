package org.fairwatt.api.station;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.api.transport.Numbers;
import org.fairwatt.charging.stations.StationAvailability;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;
import org.fairwatt.site.Evse;

@Name("Evse")
@Description("The part of a station that charges one vehicle at a time, whichever of its connectors is used.")
public record EvseView(
        @Id @NonNull @Description("Its id.") String id,
        @NonNull @Description("What stands on the plug.") String label,
        @NonNull @Description("Where the rectifier is.") CurrentType current,
        @Description("The most it gives, in W.") int maxPowerW,
        @Description("Phases it draws on, 1 to 3.") int phases,
        @NonNull @Description("Its connectors.") List<@NonNull ConnectorType> connectors,

        @Description("Whether its bay is made for people with a disability.")
        boolean accessible,

        @Description("Whether nobody has it now.") boolean free) {

    static EvseView of(Evse evse, StationAvailability availability) {
        return new EvseView(
                evse.id().toString(),
                evse.label(),
                evse.currentType(),
                Numbers.watts(evse.maxPower()),
                evse.phases(),
                evse.connectors().stream().sorted().toList(),
                evse.accessible(),
                availability.isFree(evse.id()));
    }
}
