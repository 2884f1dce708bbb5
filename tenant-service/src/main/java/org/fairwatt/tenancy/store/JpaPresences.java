package org.fairwatt.tenancy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairwatt.presence.Presence;
import org.fairwatt.presence.Presences;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.SlotRequest;

/** Who is at the EVSE that is kept for them, by what is known of the cars in the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JpaPresences implements Presences {

    /** Who stays a day longer than the longest slot has left a car there. */
    private static final Duration FOLLOWED = SlotRequest.HORIZON.plus(Duration.ofDays(1));

    private static final String FOLLOWABLE =
            "r.status IN ('PENDING', 'RESERVED') AND r.plugged_from >= ?" + " AND v.connection_status = 'ACTIVE'";
    private static final String UNDERWAY = "SELECT r.id, r.plugged_from FROM reservation r"
            + " JOIN vehicle v ON v.tenant_id = r.tenant_id AND v.id = r.vehicle_id"
            + " LEFT JOIN presence p ON p.tenant_id = r.tenant_id AND p.reservation_id = r.id"
            + " WHERE " + FOLLOWABLE + " AND r.plugged_from <= ?";

    /** What is not looked at yet; and who was missed until the end, once that is there. */
    private static final String NEWS =
            " AND (v.plugged_in_at > coalesce(p.told_at, r.plugged_from - CAST(? AS interval))"
                    + " OR (p.came_at IS NULL AND r.plugged_until <= ?"
                    + " AND p.missed_at >= r.plugged_until - CAST(? AS interval)"
                    + " AND p.missed_from <= r.plugged_from + CAST(? AS interval)"
                    + " AND r.plugged_until >= r.plugged_from + CAST(? AS interval)))";

    private static final String FORGET = "DELETE FROM presence p WHERE NOT EXISTS (SELECT FROM reservation r"
            + " JOIN vehicle v ON v.tenant_id = r.tenant_id AND v.id = r.vehicle_id"
            + " WHERE r.tenant_id = p.tenant_id AND r.id = p.reservation_id AND " + FOLLOWABLE + ")";
    private static final String EARLIEST_FIRST = " ORDER BY r.plugged_from, r.id";

    @PersistenceContext(unitName = "fairwatt")
    EntityManager em;

    @Override
    public List<ReservationId> underway(Instant now) {
        return ids(NativeRows.of(em, UNDERWAY + EARLIEST_FIRST, now.minus(FOLLOWED), now));
    }

    @Override
    public List<ReservationId> withNews(Instant now) {
        return ids(NativeRows.of(
                em,
                UNDERWAY + NEWS + EARLIEST_FIRST,
                now.minus(FOLLOWED),
                now,
                Presence.EARLY.toString(),
                now,
                Presence.UNSEEN.toString(),
                Presence.UNSEEN.toString(),
                Presence.SHORTEST.toString()));
    }

    @Override
    public Optional<Presence> find(ReservationId reservation) {
        return Optional.ofNullable(em.find(Presence.class, reservation.value()));
    }

    @Override
    public void add(Presence presence) {
        em.persist(presence);
    }

    @Override
    public void removeForgotten(Instant now) {
        NativeRows.update(em, FORGET, now.minus(FOLLOWED));
    }

    @Override
    public void remove(Presence presence) {
        em.remove(presence);
    }

    private static List<ReservationId> ids(List<Object[]> rows) {
        return rows.stream().map(row -> new ReservationId((UUID) row[0])).toList();
    }
}
