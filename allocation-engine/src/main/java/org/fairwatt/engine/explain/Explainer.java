package org.fairwatt.engine.explain;

import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.reservation.Reason;
import org.fairwatt.reservation.ReasonCode;

/** Names what bound a decision. Keeps no state; any number of threads may use it. */
public final class Explainer {

    /** Why {@code need} got {@code placement} in the cluster as it was {@code before}. */
    public Reason granted(ClusterState before, Need need, Placement placement) {
        return Reason.of(ReasonCode.AS_REQUESTED);
    }

    /** Why there is no place for {@code need} in {@code state}. */
    public Reason refused(ClusterState state, Need need) {
        return Reason.of(ReasonCode.CHARGERS_TAKEN);
    }
}
