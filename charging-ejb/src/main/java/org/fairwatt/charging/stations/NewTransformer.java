package org.fairwatt.charging.stations;

import java.util.List;

/**
 * A transformer as written.
 *
 * @param baseLoadW what else hangs on it, W: 96 values, one for each quarter of an hour of the local day, or none
 */
public record NewTransformer(String code, String name, long ratingW, List<NewCircuit> circuits, List<Long> baseLoadW) {

    public NewTransformer {
        circuits = List.copyOf(circuits);
        baseLoadW = List.copyOf(baseLoadW);
    }
}
