package org.fairwatt.simulator.smartcar.garage;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The faults that are switched on somewhere. */
public final class Faults {
    private final Map<Fault, Duration> on = new EnumMap<>(Fault.class);

    synchronized void switchOn(Fault fault, Duration duration) {
        on.put(fault, duration);
    }

    synchronized void switchOff(Fault fault) {
        on.remove(fault);
    }

    public synchronized boolean has(Fault fault) {
        return on.containsKey(fault);
    }

    /** The duration of {@code fault}, if it is on. */
    public synchronized Optional<Duration> duration(Fault fault) {
        return Optional.ofNullable(on.get(fault));
    }

    /** All that are on. */
    public synchronized Map<Fault, Duration> all() {
        return Map.copyOf(on);
    }
}
