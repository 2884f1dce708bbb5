package org.fairwatt.engine.fairness;

import org.fairwatt.fairness.Recollection;
import org.fairwatt.fairness.Remembered;

/**
 * The credit that comes of what is remembered, in thousandths: -1000 (had much, or misled) to 1000 (had little). Nought is
 * what everyone has on average, and who was never here.
 */
public final class Credit {

    private static final long MOST = 1_000;
    private static final long FEW_VISITS =
            2 * Remembered.VISIT; // so many average ones are added: one visit tells little
    private static final long SHARE_WEIGHT = 2; // half a demand more or less than everyone's is the greatest credit
    private static final long MISLED_WEIGHT = 4; // a quarter of a demand misled beyond the usual loses it all

    private Credit() {}

    /** The lower one of the person's and the vehicle's: neither another vehicle nor another name is a new beginning. */
    public static int of(Recollection known) {
        return Math.min(of(known.person(), known.everyone()), of(known.vehicle(), known.everyone()));
    }

    private static int of(Remembered own, Remembered everyone) {
        if (everyone.visits() == 0 || everyone.wantedWh() == 0) {
            return 0;
        }
        long credit = missed(own, everyone) * SHARE_WEIGHT - misled(own, everyone) * MISLED_WEIGHT;
        return (int) Math.max(-MOST, Math.min(MOST, credit));
    }

    /** By how much less of what was wanted was got than everyone got, in thousandths. */
    private static long missed(Remembered own, Remembered everyone) {
        long usualWh = everyone.wantedWh() * FEW_VISITS / everyone.visits();
        long usualShare = everyone.gotWh() * MOST / everyone.wantedWh();
        long share = (own.gotWh() * MOST + usualWh * usualShare) / Math.max(1, own.wantedWh() + usualWh);
        return usualShare - share;
    }

    /** By how much more plans were misled at each visit than everyone misleads them, in thousandths; not negative. */
    private static long misled(Remembered own, Remembered everyone) {
        long usual = everyone.misled() * Remembered.VISIT / everyone.visits();
        long mine = (own.misled() * Remembered.VISIT + usual * FEW_VISITS) / (own.visits() + FEW_VISITS);
        return Math.max(0, mine - usual);
    }
}
