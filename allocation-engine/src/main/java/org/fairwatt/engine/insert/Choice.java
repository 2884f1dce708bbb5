package org.fairwatt.engine.insert;

import java.util.Arrays;
import org.fairwatt.engine.profile.EvsePool;
import org.fairwatt.site.SiteKind;

/** A pool that would do for a need, with the powers at which it would. */
final class Choice {

    private final EvsePool pool;
    private final int rank;
    private final long[] stepsW;
    private final int[] evses;
    private final int lingeringS;

    /**
     * @param rank place of the pool's station in the need's list, 0 the most liked
     * @param stepsW powers that may be promised, most first, W
     * @param evses indices of those EVSEs of the pool that may be chosen
     * @param lingeringS how long the vehicle is expected to stay there beyond its word, s; 0 or more
     */
    Choice(EvsePool pool, int rank, long[] stepsW, int[] evses, int lingeringS) {
        this.pool = pool;
        this.rank = rank;
        this.stepsW = stepsW;
        this.evses = evses;
        this.lingeringS = lingeringS;
    }

    /** The same with one EVSE of the pool only. */
    Choice only(int evse) {
        return new Choice(pool, rank, stepsW, new int[] {evse}, lingeringS);
    }

    /** The same with half the power at most, or the least there is. */
    Choice slower() {
        long most = Math.max(stepsW[0] / 2, stepsW[stepsW.length - 1]);
        return new Choice(
                pool, rank, Arrays.stream(stepsW).filter(watts -> watts <= most).toArray(), evses, lingeringS);
    }

    boolean has(int evse) {
        return pool.evses().contains(evse);
    }

    int node() {
        return pool.like().node();
    }

    int rank() {
        return rank;
    }

    boolean accessible() {
        return pool.like().accessible();
    }

    SiteKind siteKind() {
        return pool.like().siteKind();
    }

    int lingeringS() {
        return lingeringS;
    }

    long[] stepsW() {
        return stepsW;
    }

    int[] evses() {
        return evses;
    }
}
