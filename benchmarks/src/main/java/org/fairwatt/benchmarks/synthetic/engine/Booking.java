package org.fairwatt.benchmarks.synthetic.engine;

import java.util.Optional;
import org.fairwatt.benchmarks.synthetic.day.DayPlug;
import org.fairwatt.benchmarks.synthetic.day.DayRequest;
import org.fairwatt.benchmarks.synthetic.day.DayTime;
import org.fairwatt.benchmarks.synthetic.run.Car;
import org.fairwatt.benchmarks.synthetic.run.Outcome;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.engine.profile.Commitment;
import org.fairwatt.engine.profile.Slot;
import org.fairwatt.site.SiteKind;

/**
 * An EVSE that is taken by somebody: reserved first, then plugged in. What power has flowed already is not kept any more, so
 * the block of power that planning sees shrinks, while what was announced stays. Without a promise it is a guest's.
 */
final class Booking {

    private static final long WS_PER_WH = 3_600;
    private static final int LATE_S = 600;
    private static final int ENOUGH_PERCENT = 95;
    private static final int PERCENT = 100;

    private final DayRequest request;
    private final ClusterBook book;
    private int plug;
    private int pluggedFrom;
    private int pluggedUntil;
    private int chargeFrom;
    private int chargeUntil;
    private long watts;
    private long promisedWs;
    private Optional<Announced> announced = Optional.empty();
    private Optional<Car> car = Optional.empty();
    private Optional<Boolean> kept = Optional.empty();

    /** What its driver was told: power from {@code start} on, and so much energy by {@code by}. */
    record Announced(int start, int by, long energyWs) {}

    private Booking(DayRequest request, ClusterBook book) {
        this.request = request;
        this.book = book;
    }

    /** A promise. */
    static Booking promised(DayRequest request, ClusterBook book, Placement placement) {
        Booking booking = new Booking(request, book);
        booking.move(placement);
        return booking;
    }

    /** A plug without a promise. */
    static Booking guest(DayRequest request, ClusterBook book, int plug, int from, int until) {
        Booking booking = new Booking(request, book);
        booking.plug = plug;
        booking.pluggedFrom = from;
        booking.pluggedUntil = until;
        booking.keepNothing();
        return booking;
    }

    /** True when it holds what it held before, for its driver. */
    boolean move(Placement placement) {
        Optional<Announced> before = announced;
        int reserved = book.plugOf(placement.evse());
        plug = reserved;
        pluggedFrom = DayTime.GRID.secondsDown(placement.plugged().start());
        pluggedUntil = DayTime.GRID.secondsUp(placement.plugged().end());
        chargeFrom = DayTime.GRID.secondsDown(placement.charging().start());
        chargeUntil = DayTime.GRID.secondsUp(placement.charging().end());
        watts = placement.limit().watts();
        promisedWs = deliveredWs() + placement.energy().wattHours() * WS_PER_WH;
        int start = hasPower() ? before.map(Announced::start).orElse(chargeFrom) : chargeFrom;
        announced = Optional.of(new Announced(start, chargeUntil, promisedWs));
        return before.equals(announced);
    }

    /** Keeps from {@code now} on only what is still owed. */
    void shrink(int now) {
        if (car.isEmpty()) {
            return;
        }
        if (isParked()) {
            pluggedFrom = Math.min(pluggedFrom, now - 1); // it stands there already, and stays at its EVSE
        }
        if (owedWs() == 0) {
            keepNothing();
        } else if (watts > 0) {
            chargeFrom = Math.max(chargeFrom, now);
            int needed = (int) ((owedWs() + watts - 1) / watts);
            chargeUntil = Math.min(pluggedUntil, chargeFrom + needed);
            if (chargeUntil <= chargeFrom) {
                keepNothing();
            }
        }
    }

    private void keepNothing() {
        watts = 0;
        chargeFrom = pluggedFrom;
        chargeUntil = pluggedUntil;
    }

    /** Plugs in at {@code now}, which may be before what was promised. */
    Car plugIn(int now, int forestPlug, DayPlug place) {
        pluggedFrom = Math.min(pluggedFrom, now);
        Car plugged = new Car(request, forestPlug, place);
        car = Optional.of(plugged);
        return plugged;
    }

    /** Takes another place for what is promised; what was announced stays. */
    void rearrange(Slot slot) {
        plug = slot.evse();
        pluggedFrom = slot.pluggedFrom();
        pluggedUntil = slot.pluggedUntil();
        chargeFrom = slot.chargeFrom();
        chargeUntil = slot.chargeUntil();
        watts = slot.watts();
    }

    /** Takes another EVSE, which gives no less than its own. */
    void takeOther(int other) {
        plug = other;
    }

    /** Once the announced end has come, finds out whether the promise was kept. */
    void judge(int now) {
        if (kept.isEmpty() && announced.filter(it -> it.by() <= now).isPresent()) {
            kept = Optional.of(isKept(announced.get()));
        }
    }

    private boolean isKept(Announced promise) {
        boolean inTime = hasPower() && car.orElseThrow().firstPowerS() <= promise.start() + LATE_S;
        boolean all = missing().isZero() || deliveredWs() * PERCENT >= promise.energyWs() * ENOUGH_PERCENT;
        return inTime && all;
    }

    /** True when what was announced last has come true; a promise that was not judged yet has. */
    boolean isKept() {
        return kept.orElse(true);
    }

    /** Stays at its EVSE until {@code until}, without a promise for it. */
    void stayUntil(int until) {
        pluggedUntil = until;
        if (watts == 0) {
            chargeUntil = until;
        }
    }

    Commitment commitment(boolean frozen) {
        return new Commitment(
                request.id(),
                book.placeOf(plug).id(),
                DayTime.window(pluggedFrom, pluggedUntil),
                DayTime.window(chargeFrom, chargeUntil),
                new Power(watts),
                request.category(),
                frozen);
    }

    /** What has been promised and not flowed yet, W·s. */
    long owedWs() {
        return Math.max(0, promisedWs - deliveredWs());
    }

    /** The power that is kept for it at {@code now}, W. */
    long keptW(int now) {
        return chargeFrom <= now && now < chargeUntil ? watts : 0;
    }

    private long deliveredWs() {
        return car.map(Car::deliveredWs).orElse(0L);
    }

    Outcome outcome() {
        return car.map(Car::outcome).orElseGet(() -> Outcome.nothing(request));
    }

    private boolean hasPower() {
        return car.map(it -> it.firstPowerS() != Car.NEVER).orElse(false);
    }

    /** What it may still get, Wh. */
    Energy missing() {
        return Energy.ofWattHours((request.demandWs() - deliveredWs()) / WS_PER_WH);
    }

    boolean isParked() {
        return book.placeOf(plug).siteKind() == SiteKind.DWELL;
    }

    DayRequest request() {
        return request;
    }

    ClusterBook book() {
        return book;
    }

    int plug() {
        return plug;
    }

    int pluggedFrom() {
        return pluggedFrom;
    }

    int pluggedUntil() {
        return pluggedUntil;
    }

    int chargeFrom() {
        return chargeFrom;
    }

    int chargeUntil() {
        return chargeUntil;
    }

    Optional<Car> car() {
        return car;
    }

    Optional<Announced> announced() {
        return announced;
    }
}
