package org.fairwatt.benchmarks.engine;

import org.fairwatt.benchmarks.replay.PluggedVehicle;
import org.fairwatt.energy.Energy;

/** A car as it would be from some moment on, if it took so much more and left then. */
final class ImaginedCar {

    private static final long WS_PER_WH = 3_600;

    private final PluggedVehicle before;
    private final Guest guest;
    private final long leaves;
    private final long fullWs;
    private long deliveredWs;

    ImaginedCar(PluggedVehicle before, Guest guest, long leaves, Energy more) {
        this.before = before;
        this.guest = guest;
        this.leaves = leaves;
        this.fullWs = before.deliveredWs() + more.wattHours() * WS_PER_WH;
        this.deliveredWs = before.deliveredWs();
    }

    Guest guest() {
        return guest;
    }

    long leaves() {
        return leaves;
    }

    void charge(long seconds, long watts) {
        deliveredWs = Math.min(fullWs, deliveredWs + seconds * watts);
    }

    /** When it is full or leaves, whichever comes first after {@code from}; at that power. */
    long nextEvent(long from, long watts) {
        long gone = leaves > from ? leaves : Long.MAX_VALUE; // who waits is imagined to stay
        boolean charges = watts > 0 && deliveredWs < fullWs;
        return charges ? Math.min(gone, from + (fullWs - deliveredWs + watts - 1) / watts) : gone;
    }

    PluggedVehicle seen() {
        return new PluggedVehicle(
                before.session(),
                before.station(),
                before.arrival(),
                before.toldWs(),
                before.toldDeparture(),
                deliveredWs,
                deliveredWs < fullWs,
                before.maxRateW());
    }
}
