package org.fairwatt.vehicle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairwatt.energy.StateOfCharge;
import org.fairwatt.geography.Distance;
import org.fairwatt.geography.Position;

/** What a car told when it was asked, signal by signal. */
public record TelemetrySnapshot(
        SignalReading<StateOfCharge> stateOfCharge,
        SignalReading<Distance> range,
        SignalReading<Boolean> pluggedIn,
        SignalReading<Boolean> charging,
        SignalReading<Position> position) {

    /** True when the car told anything at all. */
    public boolean tellsAnything() {
        return signals().stream().anyMatch(signal -> signal.told().isPresent());
    }

    /** Why the most important signal that failed did so: the battery's before the charge's before the place. */
    public Optional<ProviderFailure> failure() {
        return signals().stream().flatMap(signal -> signal.failed().stream()).findFirst();
    }

    private List<SignalReading<?>> signals() {
        return Stream.<SignalReading<?>>of(stateOfCharge, range, pluggedIn, charging, position)
                .toList();
    }
}
