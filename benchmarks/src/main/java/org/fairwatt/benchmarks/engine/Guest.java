package org.fairwatt.benchmarks.engine;

import java.time.Duration;
import java.util.Optional;
import org.fairwatt.benchmarks.replay.PluggedVehicle;
import org.fairwatt.benchmarks.replay.Promised;
import org.fairwatt.energy.Current;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.dispatch.Due;
import org.fairwatt.engine.dispatch.Switching;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.site.EvseId;
import org.fairwatt.site.StationId;

/** A car at its plug, as the site's controller knows it: its promise, its limit, and how it was switched. */
final class Guest {

    private static final long WS_PER_WH = 3_600;

    final ReservationId reservation = ReservationId.random();
    final EvseId evse = EvseId.random();
    final StationId station = StationId.random();
    final PluggedVehicle atArrival;

    java.util.TreeMap<Long, Long> mine = new java.util.TreeMap<>();
    long until;
    long firstPower;
    long promisedWs;
    long b;
    private Optional<Placement> place = Optional.empty();
    private Optional<Promised> promised = Optional.empty();
    private Current limit = Current.ZERO;
    private long switchedAt;
    private int pauses;

    Guest(PluggedVehicle atArrival) {
        this.atArrival = atArrival;
        this.switchedAt = atArrival.arrival();
    }

    void keep(Placement placement) {
        place = Optional.of(placement);
    }

    Optional<Placement> place() {
        return place;
    }

    Optional<Promised> promised() {
        return promised;
    }

    Current limit() {
        return limit;
    }

    Switching switching(long now) {
        return new Switching(Duration.ofSeconds(now - switchedAt), pauses);
    }

    long owedWs(PluggedVehicle seen) {
        return seen.isDrawing() ? Math.max(0, promisedWs - seen.deliveredWs()) : 0;
    }

    Due due(long now, PluggedVehicle seen) {
        long w = mine.getOrDefault(now / b, 0L);
        long owed = owedWs(seen);
        return owed == 0
                ? Due.NOTHING
                : new Due(
                        Energy.ofWattHours((owed + 3599) / 3600),
                        new Power(now >= until ? 1 : w),
                        Duration.ofSeconds(Math.max(0, until - now)));
    }

    void obey(long now, Current other, boolean drawing) {
        if (other.isZero() != limit.isZero()) {
            pauses += other.isZero() && drawing ? 1 : 0;
            switchedAt = now;
        }
        limit = other;
        if (!limit.isZero() && firstPower == 0) firstPower = now;
    }

    void announce(long now) {
        if (promisedWs < 3600) return;
        long start = limit.isZero() ? Math.max(now, mine.firstKey() * b) : now;
        promised = Optional.of(Promised.first(start, promisedWs / 3600, Math.max(until, start + 1)));
    }

    /** Power flows earlier than was told: the driver hears of it. */
    void announceEarlierStart(long now) {
        promised = promised.map(it -> it.movedTo(now, it.energyWh(), it.by()));
    }
}
