package org.fairwatt.benchmarks.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fairwatt.benchmarks.replay.PluggedVehicle;
import org.fairwatt.benchmarks.replay.Promised;
import org.fairwatt.energy.Current;
import org.fairwatt.energy.Energy;
import org.fairwatt.engine.dispatch.Due;
import org.fairwatt.engine.dispatch.Switching;
import org.fairwatt.engine.insert.Assurance;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.site.EvseId;
import org.fairwatt.site.StationId;

/** A car at its plug, as the site's controller knows it: its promise, its limit, and how it was switched. */
final class Guest {

    private static final long WS_PER_WH = 3_600;

    final ReservationId reservation = ReservationId.random();
    final EvseId evse = EvseId.random();
    final StationId station = StationId.random();

    private Optional<Assurance> assured = Optional.empty();
    private Optional<Promised> promised = Optional.empty();
    private Duration plannedWait = Duration.ZERO;
    private Current limit = Current.ZERO;
    private long switchedAt;
    private int pauses;

    Guest(long arrival) {
        this.switchedAt = arrival;
    }

    /** As it is now, to play with. */
    Guest copy() {
        Guest copy = new Guest(switchedAt);
        copy.assured = assured;
        copy.limit = limit;
        copy.pauses = pauses;
        return copy;
    }

    void assure(Assurance assurance) {
        assured = Optional.of(assurance);
    }

    /** What still has to be kept for it; empty without a promise. */
    Optional<Assurance> kept(long now, PluggedVehicle seen) {
        return assured.map(it -> it.owing(Instant.ofEpochSecond(now), owed(seen)));
    }

    Optional<Promised> promised() {
        return promised;
    }

    /** How long it waits for its first power as was planned when it came. */
    Duration plannedWait() {
        return plannedWait;
    }

    void plan(Duration wait) {
        plannedWait = wait;
    }

    Current limit() {
        return limit;
    }

    Switching switching(long now) {
        return new Switching(Duration.ofSeconds(now - switchedAt), pauses);
    }

    Due due(long now, PluggedVehicle seen) {
        Energy owed = owed(seen);
        if (owed.isZero()) {
            return Due.NOTHING;
        }
        Assurance kept = kept(now, seen).orElseThrow();
        Instant instant = Instant.ofEpochSecond(now);
        Duration left = Duration.between(instant, kept.by());
        return new Due(owed, kept.powerAt(instant), left.isNegative() ? Duration.ZERO : left);
    }

    /** What of the promise is not delivered yet; nothing when the car is full. */
    private Energy owed(PluggedVehicle seen) {
        return assured.filter(it -> seen.isDrawing())
                .map(it -> it.energy().minusAtMost(Energy.ofWattHours(seen.deliveredWs() / WS_PER_WH)))
                .orElse(Energy.ZERO);
    }

    void obey(long now, Current other, boolean drawing) {
        if (other.isZero() != limit.isZero()) {
            pauses += other.isZero() && drawing ? 1 : 0;
            switchedAt = now;
        }
        limit = other;
    }

    /** Tells the driver, or tells anew: that power flows now, or when it is kept for the car. */
    void announce(long now) {
        assured.ifPresent(it -> {
            long start = limit.isZero() ? it.start().getEpochSecond() : now;
            long by = Math.max(it.by().getEpochSecond(), start + 1);
            promised = Optional.of(Promised.first(start, it.energy().wattHours(), by));
        });
    }

    /** Power flows earlier than was told: the driver hears of it. */
    void announceEarlierStart(long now) {
        promised = promised.map(it -> it.movedTo(now, it.energyWh(), it.by()));
    }
}
