package org.fairwatt.charging.vehicles;

import java.util.Optional;

/** What came back from the provider's consent page, not checked yet. */
public record ConnectionCallback(
        String state,
        Optional<String> code,
        Optional<String> error,
        Optional<String> errorDescription,
        Optional<String> make,
        Optional<String> model,
        Optional<Integer> year) {

    /** Never state and code: who knows them could end the attempt. */
    @Override
    public String toString() {
        return "ConnectionCallback[error=%s]".formatted(error.orElse(""));
    }
}
