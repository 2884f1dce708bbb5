package org.fairwatt.vehicle;

import java.time.Instant;
import java.util.Optional;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.StateOfCharge;
import org.fairwatt.geography.Position;

/** What is known of a vehicle's state: told by the car, or by its driver. */
public final class VehicleState {
    private final Optional<TelemetryColumns> known;
    private final Energy battery;

    VehicleState(Optional<TelemetryColumns> known, Energy battery) {
        this.known = known;
        this.battery = battery;
    }

    public Optional<StateOfCharge> stateOfCharge() {
        return known.flatMap(TelemetryColumns::stateOfCharge);
    }

    public Optional<Instant> stateOfChargeAt() {
        return known.flatMap(TelemetryColumns::stateOfChargeAt);
    }

    /** As the car told it, or else estimated from charge and battery; empty when neither is known. */
    public Optional<VehicleRange> range() {
        return known.flatMap(TelemetryColumns::range)
                .map(VehicleRange::told)
                .or(() -> stateOfCharge().map(charge -> VehicleRange.estimated(charge, battery)));
    }

    public Optional<Boolean> pluggedIn() {
        return known.flatMap(TelemetryColumns::pluggedIn);
    }

    /** What the car told last about its plug; empty when it never did. */
    public Optional<PlugSign> plugSign() {
        return known.flatMap(TelemetryColumns::plugSign);
    }

    public Optional<Boolean> charging() {
        return known.flatMap(TelemetryColumns::charging);
    }

    public Optional<Position> position() {
        return known.flatMap(TelemetryColumns::position);
    }

    public Optional<Instant> positionAt() {
        return known.flatMap(TelemetryColumns::positionAt);
    }
}
