package org.fairwatt.vehicle;

import java.time.Instant;
import java.util.Optional;
import org.fairwatt.energy.StateOfCharge;
import org.fairwatt.geography.Position;

/**
 * What a car told last about its plug.
 *
 * @param pluggedIn whether the plug is in, at whatever charger
 * @param at when it was so, by the car
 * @param charge how full it is then; empty when it did not tell
 * @param charging whether power flows then; empty when it did not tell
 * @param position where it is; empty when it did not tell that lately
 */
public record PlugSign(
        boolean pluggedIn,
        Instant at,
        Optional<StateOfCharge> charge,
        Optional<Boolean> charging,
        Optional<Position> position) {}
