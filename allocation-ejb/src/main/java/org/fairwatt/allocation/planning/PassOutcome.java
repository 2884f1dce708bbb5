package org.fairwatt.allocation.planning;

/** How a pass over a cluster ended. */
public enum PassOutcome {
    /** Nothing better was found any more. */
    SETTLED,
    /** There may be more to gain: its time was over, or it was interrupted. The cluster waits again. */
    UNFINISHED,
    /**
     * A plan was thought out but not written, since something had changed meanwhile: the cluster, what a vehicle is promised
     * elsewhere, or what is frozen by now. The cluster waits again.
     */
    DROPPED,
    /** Something broke; the cluster is tried again when the lease has run out. */
    FAILED
}
