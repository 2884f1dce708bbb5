package org.fairwatt.engine.dispatch;

import java.time.Duration;
import java.util.Optional;
import org.fairwatt.energy.Current;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.fixtures.Day;
import org.fairwatt.reservation.Category;
import org.fairwatt.site.EvseId;

/** A vehicle at a plug in words: unless told otherwise single-phase on L1, 6 to 32 A, hungry, without a promise, off. */
final class PlugBuilder {

    private int node;
    private Phases phases = Phases.L1;
    private Current least = Current.ofAmperes(6);
    private Current most = Current.ofAmperes(32);
    private Category category = Category.PUBLIC;
    private Current limit = Current.ZERO;
    private Optional<Current> draws = Optional.empty();
    private boolean heard = true;
    private Switching switching = new Switching(Duration.ofHours(1), 0);
    private Due due = Due.NOTHING;
    private long plugged;
    private Energy delivered = Energy.ofKilowattHours(5);
    private Energy wanted = Energy.ofKilowattHours(10);
    private Duration left = Duration.ofHours(8);
    private int credit;

    private PlugBuilder() {}

    static PlugBuilder aCar() {
        return new PlugBuilder();
    }

    PlugBuilder below(int other) {
        node = other;
        return this;
    }

    PlugBuilder on(Phases other) {
        phases = other;
        return this;
    }

    PlugBuilder between(double leastAmperes, double mostAmperes) {
        least = amperes(leastAmperes);
        most = amperes(mostAmperes);
        return this;
    }

    PlugBuilder of(Category other) {
        category = other;
        return this;
    }

    /** Has that limit, and draws as much. */
    PlugBuilder charging(double atAmperes) {
        return charging(atAmperes, atAmperes);
    }

    PlugBuilder charging(double limitAmperes, double drawsAmperes) {
        limit = amperes(limitAmperes);
        draws = Optional.of(amperes(drawsAmperes));
        return this;
    }

    PlugBuilder unmeasured() {
        draws = Optional.empty();
        return this;
    }

    PlugBuilder silent() {
        heard = false;
        return this;
    }

    PlugBuilder since(int minutes, int pauses) {
        switching = new Switching(Duration.ofMinutes(minutes), pauses);
        return this;
    }

    PlugBuilder promised(long wattHours, long watts, int minutesLeft) {
        due = new Due(Energy.ofWattHours(wattHours), Power.ofWatts(watts), Duration.ofMinutes(minutesLeft));
        return this;
    }

    PlugBuilder pluggedAfter(int minutes) {
        plugged = minutes;
        return this;
    }

    PlugBuilder got(long wattHours) {
        delivered = Energy.ofWattHours(wattHours);
        return this;
    }

    PlugBuilder wants(long wattHours) {
        wanted = Energy.ofWattHours(wattHours);
        return this;
    }

    PlugBuilder leavesIn(int minutes) {
        left = Duration.ofMinutes(minutes);
        return this;
    }

    PlugBuilder credit(int thousandths) {
        credit = thousandths;
        return this;
    }

    PluggedVehicle build() {
        return new PluggedVehicle(
                EvseId.random(),
                node,
                phases,
                least,
                most,
                category,
                new Feedback(limit, draws, heard),
                switching,
                due,
                new Outlook(Day.START.plus(Duration.ofMinutes(plugged)), delivered, wanted, left, credit));
    }

    static Current amperes(double amperes) {
        return Current.ofMilliamperes(Math.round(amperes * 1_000));
    }
}
