package org.fairwatt.engine.dispatch;

import java.util.List;

/** Shares the moment's headroom among those who are plugged in. Keeps no state; any number of threads may use it. */
public final class Dispatcher {

    /**
     * The current for each vehicle, from now until the next tick.
     *
     * <p>Whatever cannot be changed comes first: stations that do not hear us, and what vehicles draw beyond their limit. Then
     * emergencies get all they can take, promises what they need at this moment, and everyone else at least the least that
     * keeps a vehicle charging, rather than taking turns. What is left raises them in the order of their claims.
     *
     * <p>Limits fall at once, and rise only into what nobody draws at this moment: what one vehicle gives up another gets
     * at the next tick, when it is seen to be free.
     */
    public Dispatched tick(Feeder feeder, List<PluggedVehicle> vehicles, DispatchRules rules) {
        vehicles.forEach(vehicle -> requireNode(feeder, vehicle));
        Sharing sharing = new Sharing(feeder, vehicles, rules);
        long[] wanted = sharing.share();
        return new Raising(feeder, vehicles, rules).towards(wanted, sharing.order());
    }

    private static void requireNode(Feeder feeder, PluggedVehicle vehicle) {
        if (vehicle.node() < 0 || vehicle.node() >= feeder.nodes().size()) {
            throw new IllegalArgumentException("EVSE (%s) hangs on node %d; there are %d nodes."
                    .formatted(vehicle.evse(), vehicle.node(), feeder.nodes().size()));
        }
    }
}
