package org.fairwatt.charging.stations;

import java.util.Optional;
import java.util.Set;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;
import org.fairwatt.site.Evse;

/**
 * Which stations to show: those with at least one EVSE that meets all of it.
 *
 * @param connectors any of these; empty for all
 * @param minPowerW W
 */
public record StationFilter(
        Set<ConnectorType> connectors,
        Optional<Long> minPowerW,
        Optional<CurrentType> current,
        boolean accessibleOnly,
        boolean freeOnly) {

    /** Lets every station through. */
    public static final StationFilter NONE =
            new StationFilter(Set.of(), Optional.empty(), Optional.empty(), false, false);

    public StationFilter {
        connectors = Set.copyOf(connectors);
    }

    /** True when {@code evse} is what is looked for; {@code free} tells whether it can be used now. */
    boolean accepts(Evse evse, boolean free) {
        return (connectors.isEmpty() || evse.connectors().stream().anyMatch(connectors::contains))
                && minPowerW.map(least -> evse.maxPower().watts() >= least).orElse(true)
                && current.map(wanted -> evse.currentType() == wanted).orElse(true)
                && (!accessibleOnly || evse.accessible())
                && (!freeOnly || free);
    }
}
