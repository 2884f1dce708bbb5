package org.fairwatt.charging.stations;

import java.util.Optional;

/**
 * A circuit as written.
 *
 * @param parentCode the circuit above; empty when it hangs on the transformer
 */
public record NewCircuit(String code, Optional<String> parentCode, long ratingW) {}
