package org.fairwatt.benchmarks.synthetic.run;

import org.fairwatt.benchmarks.synthetic.day.DayPlug;
import org.fairwatt.benchmarks.synthetic.day.DayRequest;
import org.fairwatt.engine.dispatch.Phases;
import org.fairwatt.site.SiteKind;

/** Somebody's car at a plug. Energy in W·s, so that whole seconds give whole numbers. */
public final class Car {

    /** No power has flowed yet. */
    public static final int NEVER = -1;

    private final DayRequest request;
    private final int plug;
    private final long mostW;
    private final Phases phases;
    private final boolean parked;
    private long deliveredWs;
    private long watts;
    private int firstPowerS = NEVER;

    /** @param plug its index in the forest; {@code place} is what is there */
    public Car(DayRequest request, int plug, DayPlug place) {
        this.request = request;
        this.plug = plug;
        this.mostW = request.mostW(place);
        this.phases = place.phases(request.vehicle());
        this.parked = place.place().siteKind() == SiteKind.DWELL;
        if (mostW == 0) {
            throw new IllegalArgumentException("Request (%s) can't use EVSE (%s)."
                    .formatted(request.id(), place.place().id()));
        }
    }

    public DayRequest request() {
        return request;
    }

    public int plug() {
        return plug;
    }

    public long mostW() {
        return mostW;
    }

    public Phases phases() {
        return phases;
    }

    public long watts() {
        return watts;
    }

    public long deliveredWs() {
        return deliveredWs;
    }

    /** When power flowed first, s; {@link #NEVER} before. */
    public int firstPowerS() {
        return firstPowerS;
    }

    public long missingWs() {
        return request.demandWs() - deliveredWs;
    }

    public boolean isFull() {
        return missingWs() == 0;
    }

    /** True when it gives its plug back at {@code second}: where one charges and goes, a full car goes. */
    public boolean leaves(int second) {
        return second >= request.untilS() || (isFull() && !parked);
    }

    /** Draws {@code other} W from {@code second} on. */
    public void draw(int second, long other) {
        watts = isFull() ? 0 : other;
        if (watts > 0 && firstPowerS == NEVER) {
            firstPowerS = second;
        }
    }

    /** When it is full if nothing changes, at the latest at {@code until}. */
    public int fullAt(int second, int until) {
        return watts == 0 ? until : (int) Math.min(until, second + (missingWs() + watts - 1) / watts);
    }

    /** Lets {@code seconds} pass. */
    public void charge(int seconds) {
        deliveredWs += Math.min(missingWs(), watts * seconds);
    }

    public Outcome outcome() {
        return new Outcome(request, deliveredWs, firstPowerS);
    }
}
