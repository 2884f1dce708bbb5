package org.fairwatt.engine.dispatch;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.fairwatt.energy.Current;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.fixtures.Day;
import org.fairwatt.reservation.Category;
import org.fairwatt.site.EvseId;

/** A car by chance at a plug of a {@link RandomSite}: one that obeys, takes less, takes more, or whose station is deaf. */
final class RandomCar {

    private final EvseId evse = EvseId.random();
    private final Random random;
    private final int node;
    private final Phases phases;
    private final long leastMa;
    private final long mostMa;
    private final Category category;
    private final boolean measured;
    private final long pluggedMinute;
    private long takesMa;
    private long beyondMa;
    private boolean heard = true;
    private long wantedWh;
    private Due due = Due.NOTHING;
    private long limitMa;
    private long heldS;
    private int pauses;
    private long deliveredWh;
    private long leptS;

    RandomCar(Random random, int node) {
        this.random = random;
        this.node = node;
        this.phases = new Phases(1 + random.nextInt(7));
        boolean fast = random.nextInt(5) == 0; // a direct-current station can go down to almost nothing
        this.leastMa = fast ? random.nextInt(3_000) : 6_000;
        this.mostMa = leastMa + (fast ? random.nextInt(250_000) : random.nextInt(30) * 1_000L);
        this.category = Category.values()[random.nextInt(Category.values().length)];
        this.measured = random.nextInt(4) > 0;
        this.pluggedMinute = random.nextInt(600);
        this.takesMa = mostMa;
        change();
    }

    void live() {
        if (random.nextInt(8) == 0) {
            change();
        }
    }

    private void change() {
        heard = random.nextInt(6) > 0;
        takesMa = random.nextInt(3) == 0 ? random.nextLong(mostMa + 1) : mostMa;
        beyondMa = random.nextInt(8) == 0 ? random.nextInt(20_000) : 0;
        wantedWh = random.nextInt(6) == 0 ? 0 : random.nextInt(60_000);
        due = random.nextInt(3) > 0
                ? Due.NOTHING
                : new Due(
                        Energy.ofWattHours(random.nextInt(20_000)),
                        Power.ofWatts(random.nextInt(22_000)),
                        Duration.ofMinutes(random.nextInt(300)));
    }

    /** @param seconds until it is looked at again */
    void obey(Current limit, int seconds) {
        boolean was = limitMa > 0;
        boolean is = !limit.isZero();
        pauses += was && !is ? 1 : 0;
        heldS = was == is ? heldS + seconds : seconds;
        limitMa = limit.milliamperes();
        deliveredWh += drawsMa() * 230 * phases.count() * seconds / 3_600_000L;
    }

    /** The clock is set ahead, or back if negative; from a switching that now lies ahead it is counted anew. */
    void leap(int seconds) {
        heldS = Math.max(0, heldS + seconds);
        leptS += seconds;
    }

    private long drawsMa() {
        return Math.min(limitMa, takesMa) + beyondMa;
    }

    PluggedVehicle seen() {
        return new PluggedVehicle(
                evse,
                node,
                phases,
                Current.ofMilliamperes(leastMa),
                Current.ofMilliamperes(mostMa),
                category,
                new Feedback(
                        Current.ofMilliamperes(limitMa),
                        measured ? Optional.of(Current.ofMilliamperes(drawsMa())) : Optional.empty(),
                        heard),
                new Switching(Duration.ofSeconds(heldS), pauses),
                new Due(due.owed(), due.kept(), due.left().minusSeconds(leptS)),
                new Outlook(
                        Day.START.plus(Duration.ofMinutes(pluggedMinute)),
                        Energy.ofWattHours(deliveredWh),
                        Energy.ofWattHours(wantedWh),
                        Duration.ofMinutes(wantedWh % 700).minusSeconds(leptS),
                        (int) (wantedWh % 2_001) - 1_000));
    }
}
