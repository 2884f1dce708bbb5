package org.fairwatt.charging.stations;

import java.util.List;

/** A transformer as written. */
public record NewTransformer(String code, String name, long ratingW, List<NewCircuit> circuits, NewBaseLoad baseLoad) {

    public NewTransformer {
        circuits = List.copyOf(circuits);
    }

    /** Idempotency knows a call by these words, so those of a call from before there were quantiles stay as they were. */
    @Override
    public String toString() {
        List<Long> medianW = baseLoad.medianW();
        return "NewTransformer[code=%s, name=%s, ratingW=%s, circuits=%s, baseLoadW=%s%s]"
                .formatted(
                        code,
                        name,
                        ratingW,
                        circuits,
                        medianW,
                        baseLoad.equals(NewBaseLoad.estimated(medianW)) ? "" : ", baseLoad=" + baseLoad);
    }
}
