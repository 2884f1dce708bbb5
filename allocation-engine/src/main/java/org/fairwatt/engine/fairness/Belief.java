package org.fairwatt.engine.fairness;

import org.fairwatt.energy.Energy;
import org.fairwatt.fairness.Recollection;
import org.fairwatt.fairness.Remembered;

/** How much of a need is believed of somebody who is not known well yet. */
public final class Belief {

    private static final long WELL_KNOWN = 5 * Remembered.VISIT; // as many as tell how a driver's words are meant

    private static final long MISLED_WEIGHT = 8; // who misleads by an eighth more than usual stays unknown
    private static final long MOST_WH = 1L << 40; // no vehicle wants as much

    private Belief() {}

    /**
     * What to believe of {@code expected}. On their word alone nobody wants more than a usual visit, less what they got in
     * the last hours; the better one is known, the more one is believed.
     */
    public static Energy in(Energy expected, Recollection known) {
        Remembered everyone = known.everyone();
        if (everyone.visits() == 0) {
            return expected;
        }
        Remembered own = known.person().visits() < known.vehicle().visits() ? known.person() : known.vehicle();
        Energy usual = Energy.ofWattHours(Math.max(perVisitWh(own), perVisitWh(everyone)));
        Energy onWord = expected.min(usual.minusAtMost(known.lately()));
        long usualMisled = everyone.misled() * own.visits() / everyone.visits();
        long beyondUsual = Math.max(0, own.misled() - usualMisled);
        long visits = Math.max(0, Math.min(WELL_KNOWN, own.visits() - beyondUsual * MISLED_WEIGHT));
        long more = expected.wattHours() - onWord.wattHours();
        return onWord.plus(Energy.ofWattHours(Math.min(more, MOST_WH) * visits / WELL_KNOWN));
    }

    private static long perVisitWh(Remembered of) {
        return of.visits() == 0 ? 0 : of.gotWh() * Remembered.VISIT / of.visits();
    }
}
