package org.fairwatt.benchmarks.synthetic.day;

/**
 * A transformer, panel or circuit.
 *
 * @param parent index of the node above in its cluster; -1 for the transformer
 * @param capW what it may carry, all phases together, W
 * @param eveningCapW the same from 17 to 21 h, W
 * @param phaseW what each of its phases may carry, W
 * @param feedsFewPhases whether an EVSE of fewer than three phases hangs below: then planning keeps a margin
 */
public record DayNode(String name, int parent, long capW, long eveningCapW, long phaseW, boolean feedsFewPhases) {

    private static final int EVENING_FROM = DayTime.bucketOf(17 * DayTime.HOUR_S);
    private static final int EVENING_UNTIL = DayTime.bucketOf(21 * DayTime.HOUR_S);

    /** What it may carry in {@code bucket}, W. */
    public long capW(int bucket) {
        return bucket >= EVENING_FROM && bucket < EVENING_UNTIL ? eveningCapW : capW;
    }
}
