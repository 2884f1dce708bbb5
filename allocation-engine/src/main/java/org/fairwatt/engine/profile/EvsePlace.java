package org.fairwatt.engine.profile;

import java.util.Set;
import org.fairwatt.energy.Power;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;
import org.fairwatt.site.EvseId;
import org.fairwatt.site.SiteKind;
import org.fairwatt.site.StationId;

/**
 * An EVSE and where it hangs in the tree.
 *
 * @param node index of the node that feeds it
 * @param phases 1 to 3
 * @param accessible whether its bay is one for people with a disability
 */
public record EvsePlace(
        EvseId id,
        StationId station,
        int node,
        CurrentType current,
        Power maxPower,
        int phases,
        Set<ConnectorType> connectors,
        SiteKind siteKind,
        boolean accessible) {

    public EvsePlace {
        connectors = Set.copyOf(connectors);
        if (phases < 1 || phases > 3) {
            throw new IllegalArgumentException(
                    "EVSE (%s) draws on %d phases; it must be 1, 2 or 3.".formatted(id, phases));
        }
    }

    /** The same with another id. */
    EvsePlace as(EvseId other) {
        return new EvsePlace(other, station, node, current, maxPower, phases, connectors, siteKind, accessible);
    }

    /** The same below another node. */
    EvsePlace under(int other) {
        return new EvsePlace(id, station, other, current, maxPower, phases, connectors, siteKind, accessible);
    }
}
