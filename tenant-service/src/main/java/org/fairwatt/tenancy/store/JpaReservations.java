package org.fairwatt.tenancy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.reservation.Category;
import org.fairwatt.reservation.Hold;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.ReservationStatus;
import org.fairwatt.reservation.Reservations;
import org.fairwatt.site.EvseId;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.time.TimeWindow;
import org.fairwatt.vehicle.VehicleId;

/** The bound tenant's reservations in the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JpaReservations implements Reservations {

    // Literals, not parameters: the partial indexes are for exactly these two.
    private static final String HOLDING = "r.status in (ReservationStatus.PENDING, ReservationStatus.RESERVED)";
    private static final String DOUBLE_BOOKING = "reservation_evse_taken, reservation_vehicle_taken";

    @PersistenceContext(unitName = "fairwatt")
    EntityManager em;

    @Override
    public void add(Reservation reservation) {
        em.persist(reservation);
    }

    @Override
    public void flush() {
        em.flush();
    }

    @Override
    public void swapping(Runnable moves) {
        em.flush(); // what came before is checked as ever
        constraints("DEFERRED");
        moves.run();
        em.flush();
        constraints("IMMEDIATE"); // checks now what was put off
    }

    @Override
    public Optional<Reservation> find(ReservationId id) {
        return Optional.ofNullable(em.find(Reservation.class, id.value()));
    }

    @Override
    public List<Reservation> holding(ClusterId cluster, TimeWindow window) {
        return query("where " + HOLDING + " and r.promise.clusterId = :cluster and r.promise.pluggedFrom < :end"
                        + " and r.promise.keptUntil > :start order by r.promise.pluggedFrom, r.id")
                .setParameter("cluster", cluster.value())
                .setParameter("start", window.start())
                .setParameter("end", window.end())
                .getResultList();
    }

    /** Some columns instead of whole reservations: every decision reads hundreds of them, and changes one. */
    @Override
    public List<Hold> holds(Collection<ClusterId> clusters, TimeWindow window) {
        if (clusters.isEmpty()) {
            return List.of();
        }
        return em
                .createQuery(
                        "select r.id, r.promise.clusterId, r.promise.evseId, r.promise.pluggedFrom,"
                                + " r.promise.keptUntil, r.promise.startsAt, r.promise.endsAt, r.promise.limitW,"
                                + " r.request.category, r.requestedAt from Reservation r where " + HOLDING
                                + " and r.promise.clusterId in :clusters and r.promise.pluggedFrom < :end"
                                + " and r.promise.keptUntil > :start order by r.promise.pluggedFrom, r.id",
                        Object[].class)
                .setParameter(
                        "clusters", clusters.stream().map(ClusterId::value).toList())
                .setParameter("start", window.start())
                .setParameter("end", window.end())
                .getResultList()
                .stream()
                .map(JpaReservations::hold)
                .toList();
    }

    @Override
    public List<Reservation> lockBeginningIn(TimeWindow window) {
        return query("where " + HOLDING + " and r.promise.pluggedFrom >= :start and r.promise.pluggedFrom < :end"
                        + " order by r.promise.pluggedFrom, r.id")
                .setParameter("start", window.start())
                .setParameter("end", window.end())
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultList();
    }

    @Override
    public List<Reservation> openOf(VehicleId vehicle, Instant now) {
        return openOf(List.of(vehicle), now);
    }

    @Override
    public List<Reservation> openOf(Collection<VehicleId> vehicles, Instant now) {
        if (vehicles.isEmpty()) {
            return List.of();
        }
        return query("where " + HOLDING + " and r.request.vehicleId in :vehicles and r.promise.pluggedUntil > :now"
                        + " order by r.promise.pluggedFrom, r.id")
                .setParameter(
                        "vehicles", vehicles.stream().map(VehicleId::value).toList())
                .setParameter("now", now)
                .getResultList();
    }

    @Override
    public List<Reservation> ofPerson(
            PersonId person, Set<ReservationStatus> statuses, Optional<Cursor> after, int limit) {
        StringBuilder where = new StringBuilder("where r.personId = :person");
        if (!statuses.isEmpty()) {
            where.append(" and r.status in :statuses");
        }
        if (after.isPresent()) {
            where.append(" and (r.requestedAt, r.id) < (:at, :id)");
        }
        TypedQuery<Reservation> query = query(where + " order by r.requestedAt desc, r.id desc");
        query.setParameter("person", person.value()).setMaxResults(limit);
        if (!statuses.isEmpty()) {
            query.setParameter("statuses", statuses);
        }
        after.ifPresent(cursor -> query.setParameter("at", cursor.requestedAt())
                .setParameter("id", cursor.id().value()));
        return query.getResultList();
    }

    @Override
    public List<Reservation> all(Collection<ReservationId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return query("where r.id in :ids order by r.requestedAt, r.id")
                .setParameter("ids", ids.stream().map(ReservationId::value).toList())
                .getResultList();
    }

    private TypedQuery<Reservation> query(String rest) {
        return em.createQuery("select r from Reservation r " + rest, Reservation.class);
    }

    private static Hold hold(Object[] row) {
        return new Hold(
                new ReservationId((UUID) row[0]),
                new ClusterId((UUID) row[1]),
                new EvseId((UUID) row[2]),
                new TimeWindow((Instant) row[3], (Instant) row[4]),
                new TimeWindow((Instant) row[5], (Instant) row[6]),
                new Power((long) row[7]),
                (Category) row[8],
                (Instant) row[9]);
    }

    private void constraints(String mode) {
        em.createNativeQuery("SET CONSTRAINTS " + DOUBLE_BOOKING + " " + mode).executeUpdate();
    }
}
