package org.fairwatt.simulator.smartcar.garage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A car that lives with the clock. Commands count from now on; what is read is what it told its maker last. */
public final class Car implements Breakable {
    private final CarFacts facts;
    private final Clock clock;
    private final Faults faults = new Faults();
    private CarState state;
    private Place home;
    private Optional<Reading> frozen = Optional.empty();

    Car(CarFacts facts, CarState state, Clock clock) {
        this.facts = facts;
        this.state = state;
        this.home = facts.home();
        this.clock = clock;
    }

    public CarFacts facts() {
        return facts;
    }

    @Override
    public Faults faults() {
        return faults;
    }

    /** What its maker knows. */
    public synchronized Reading reading() {
        return frozen.orElseGet(this::lastReport);
    }

    /** How it really is, told or not. */
    public synchronized Reading now() {
        return read(state.at(clock.instant(), facts));
    }

    /** Starts or stops charging. */
    public synchronized Obeyed charge(boolean wanted) {
        CarState now = state.at(clock.instant(), facts);
        if (!now.isPluggedIn(facts)) {
            return Obeyed.NOT_PLUGGED_IN;
        }
        if (wanted && now.isFull(facts)) {
            return Obeyed.FULL;
        }
        state = now.allowedToCharge(wanted);
        return Obeyed.YES;
    }

    /** Charging ends at {@code limit} from now on: a share of the battery, 0.5 to 1. */
    public synchronized void limitCharge(double limit) {
        state = state.at(clock.instant(), facts).limitedTo(limit);
    }

    /** Somebody puts the plug in or takes it out. False if the car is on its way. */
    public synchronized boolean plug(boolean in) {
        CarState now = state.at(clock.instant(), facts);
        if (in && now.isMoving(facts)) {
            return false;
        }
        state = in ? now.pluggedIn() : now.unplugged(facts);
        return true;
    }

    /** Its charge level is {@code percentRemaining} from now on, 0 to 1. */
    public synchronized void fillTo(double percentRemaining) {
        state = state.at(clock.instant(), facts).filledTo(percentRemaining * facts.batteryWh());
    }

    /** Its trips start and end there from now on. */
    public synchronized void moveTo(Place place) {
        state = state.at(clock.instant(), facts);
        home = place;
    }

    @Override
    public synchronized void switchOn(Fault fault, Duration duration) {
        if (fault == Fault.STALE) {
            frozen = Optional.of(now().toldAt(clock.instant().minus(duration)));
        }
        faults.switchOn(fault, duration);
    }

    @Override
    public synchronized void switchOff(Fault fault) {
        if (fault == Fault.STALE) {
            frozen = Optional.empty();
        }
        faults.switchOff(fault);
    }

    private Reading lastReport() {
        long every = facts.reportsEverySeconds();
        long report = clock.instant().getEpochSecond() / every * every;
        state = state.at(Instant.ofEpochSecond(report), facts);
        return read(state);
    }

    private Reading read(CarState at) {
        return Reading.of(at, home.away(at.awayM(), facts.bearingDegrees()), facts);
    }
}
