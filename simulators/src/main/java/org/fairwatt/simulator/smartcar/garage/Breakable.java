package org.fairwatt.simulator.smartcar.garage;

import java.time.Duration;

/** Something whose faults are switched on and off. */
public interface Breakable {
    Faults faults();

    /** What {@code duration} means is told by {@link Fault}. */
    void switchOn(Fault fault, Duration duration);

    void switchOff(Fault fault);
}
