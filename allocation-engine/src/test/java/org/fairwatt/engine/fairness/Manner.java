package org.fairwatt.engine.fairness;

/**
 * How a site treats what it is told.
 *
 * @param learns whether what drivers say is weighed by what they did
 * @param remembers whether credit counts
 */
record Manner(boolean learns, boolean remembers) {

    /** Believes everything. */
    static final Manner NAIVE = new Manner(false, false);

    /** The product's. */
    static final Manner WARY = new Manner(true, true);
}
