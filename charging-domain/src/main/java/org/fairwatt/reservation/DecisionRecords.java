package org.fairwatt.reservation;

import java.time.Instant;
import java.util.List;
import org.fairwatt.grid.ClusterId;

/** What each decision of the bound tenant was made on. It is forgotten with its reservation. */
public interface DecisionRecords {

    /**
     * Keeps what {@code decided}, which is stored already, was decided on just now, in place of what a decision before was.
     *
     * @param record in the engine's own words; JSON
     */
    void keep(Reservation decided, String record);

    /**
     * How waits in {@code cluster} came out, the latest first.
     *
     * @param since only of those whose power was to flow then or later
     * @param now only of those whose power was to flow until then
     * @param most not more of them
     */
    List<PastWait> waits(ClusterId cluster, Instant since, Instant now, int most);
}
