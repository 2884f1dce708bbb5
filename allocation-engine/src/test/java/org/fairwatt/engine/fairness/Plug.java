package org.fairwatt.engine.fairness;

import java.time.Duration;
import org.fairwatt.energy.Current;
import org.fairwatt.engine.dispatch.Switching;
import org.fairwatt.fairness.Recollection;
import org.fairwatt.fairness.Remembered;
import org.fairwatt.site.EvseId;

/** A vehicle while it is plugged in. */
final class Plug {

    private static final long WS_PER_WH = 3_600;
    private static final int PHASE_VOLTS = 230;

    final Stay stay;
    final EvseId evse = EvseId.random();
    final long neededWs;
    long deliveredWs;
    Recollection known = new Recollection(Remembered.NOTHING, Remembered.NOTHING, Remembered.NOTHING);
    Current limit = Current.ZERO;
    private long switchedS;
    private int pauses;

    Plug(Stay stay, long neededWs) {
        this.stay = stay;
        this.neededWs = neededWs;
        this.switchedS = stay.arrivesS();
    }

    boolean isFull() {
        return deliveredWs >= neededWs;
    }

    long deliveredWh() {
        return deliveredWs / WS_PER_WH;
    }

    Switching switching(long nowS) {
        return new Switching(Duration.ofSeconds(nowS - switchedS), pauses);
    }

    void obey(Current other, long nowS) {
        if (other.isZero() != limit.isZero()) {
            pauses += other.isZero() && !isFull() ? 1 : 0;
            switchedS = nowS;
        }
        limit = other;
    }

    void charge(long seconds) {
        deliveredWs = Math.min(neededWs, deliveredWs + limit.milliamperes() * PHASE_VOLTS / 1_000 * seconds);
    }
}
