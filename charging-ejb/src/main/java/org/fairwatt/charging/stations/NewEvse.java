package org.fairwatt.charging.stations;

import java.util.List;
import java.util.Optional;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;

/**
 * An EVSE as written.
 *
 * @param label what stands on the plug
 * @param circuitCode the circuit that feeds it; empty when it hangs on the transformer
 */
public record NewEvse(
        String label,
        CurrentType current,
        long maxPowerW,
        int phases,
        List<ConnectorType> connectors,
        boolean accessible,
        Optional<String> circuitCode) {

    public NewEvse {
        connectors = List.copyOf(connectors);
    }
}
