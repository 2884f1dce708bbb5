package org.fairwatt.charging.stations;

import java.util.List;

/** A transformer as written. */
public record NewTransformer(String code, String name, long ratingW, List<NewCircuit> circuits, NewBaseLoad baseLoad) {

    public NewTransformer {
        circuits = List.copyOf(circuits);
    }
}
