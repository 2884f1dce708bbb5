package org.fairwatt.engine.dispatch;

import java.util.List;
import org.fairwatt.energy.Current;

/**
 * What to tell the stations.
 *
 * @param limits for each vehicle, in the order in which they were given: the current on each of its phases; zero to pause
 * @param overloaded names of the nodes that stay above a limit whatever dispatch does: by their base load, by stations that
 *     do not hear, or by vehicles that draw more than told
 */
public record Dispatched(List<Current> limits, List<String> overloaded) {

    public Dispatched {
        limits = List.copyOf(limits);
        overloaded = List.copyOf(overloaded);
    }
}
