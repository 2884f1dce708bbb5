package org.fairwatt.tenancy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.reservation.DecisionRecords;
import org.fairwatt.reservation.PastWait;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reservation;

/** What the bound tenant's decisions were made on. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JpaDecisionRecords implements DecisionRecords {

    private static final String KEEP = "INSERT INTO decision_record"
            + " (reservation_id, decided_at, record, cluster_id, first_start) VALUES (?, ?, CAST(? AS json), %s)"
            + " ON CONFLICT (tenant_id, reservation_id) DO UPDATE SET decided_at = excluded.decided_at,"
            + " record = excluded.record, cluster_id = excluded.cluster_id, first_start = excluded.first_start";
    private static final String PROMISED = KEEP.formatted("?, ?");
    private static final String REFUSED = KEEP.formatted("NULL, NULL");

    // No session says yet when power flowed, so that is when it was to flow in the end: what is over or begun.
    private static final String WAITS = "SELECT r.earliest_start, d.first_start, r.starts_at FROM decision_record d"
            + " JOIN reservation r ON r.tenant_id = d.tenant_id AND r.id = d.reservation_id"
            + " WHERE d.cluster_id = ? AND d.first_start >= ? AND r.starts_at <= ?"
            + " AND r.status IN ('RESERVED', 'FULFILLED') ORDER BY d.first_start DESC LIMIT ?";

    @PersistenceContext(unitName = "fairwatt")
    EntityManager em;

    @Override
    public void keep(Reservation decided, String record) {
        Optional<Promise> promise = decided.promise();
        if (promise.isEmpty()) {
            NativeRows.insert(em, REFUSED, decided.id().value(), decided.changedAt(), record);
        } else {
            NativeRows.insert(
                    em,
                    PROMISED,
                    decided.id().value(),
                    decided.changedAt(),
                    record,
                    promise.get().cluster().value(),
                    promise.get().charging().start());
        }
    }

    @Override
    public List<PastWait> waits(ClusterId cluster, Instant since, Instant now, int most) {
        return NativeRows.of(em, WAITS, cluster.value(), since, now, most).stream()
                .map(row -> new PastWait(wait(row[0], row[1]), wait(row[0], row[2])))
                .toList();
    }

    private static Duration wait(Object from, Object until) {
        Duration wait = Duration.between((Instant) from, (Instant) until);
        return wait.isNegative() ? Duration.ZERO : wait;
    }
}
