package org.fairwatt.tenancy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairwatt.energy.Energy;
import org.fairwatt.fairness.Visitor;
import org.fairwatt.presence.PastStay;
import org.fairwatt.presence.PastStays;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.site.SiteId;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.vehicle.VehicleId;

/** One row for each visit whose end is known; read by index, so that a decision waits for no more than it needs. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JpaPastStays implements PastStays {

    private static final long UNKNOWN = -1;
    private static final String COLUMNS =
            "reservation_id, site_id, person_id, vehicle_id, ended_at, said_s, stay_s, asked_wh, took_wh";
    private static final String INSERT =
            "INSERT INTO past_stay (" + COLUMNS + ")" + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULLIF(?, -1))";
    private static final String NEWEST = " ORDER BY ended_at DESC, reservation_id LIMIT ?";
    private static final String OF_VISITOR =
            "SELECT " + COLUMNS + " FROM past_stay WHERE person_id = ? AND vehicle_id = ?" + NEWEST;
    private static final String AT_SITES = "SELECT newest.* FROM unnest(CAST(? AS uuid[])) AS chosen (id)"
            + " CROSS JOIN LATERAL (SELECT " + COLUMNS + " FROM past_stay WHERE site_id = chosen.id" + NEWEST
            + ") AS newest";

    @PersistenceContext(unitName = "fairwatt")
    EntityManager em;

    @Override
    public void add(PastStay stay) {
        NativeRows.insert(
                em,
                INSERT,
                stay.reservation().value(),
                stay.site().value(),
                stay.visitor().person().value(),
                stay.visitor().vehicle().value(),
                stay.endedAt(),
                stay.said().toSeconds(),
                stay.stay().toSeconds(),
                stay.asked().wattHours(),
                stay.took().map(Energy::wattHours).orElse(UNKNOWN));
    }

    @Override
    public Map<SiteId, List<PastStay>> at(Collection<SiteId> sites, int most) {
        UUID[] ids = sites.stream().map(SiteId::value).distinct().toArray(UUID[]::new);
        return NativeRows.of(em, AT_SITES, ids, most).stream()
                .map(JpaPastStays::stay)
                .collect(Collectors.groupingBy(PastStay::site));
    }

    @Override
    public List<PastStay> of(Visitor visitor, int most) {
        return NativeRows.of(
                        em,
                        OF_VISITOR,
                        visitor.person().value(),
                        visitor.vehicle().value(),
                        most)
                .stream()
                .map(JpaPastStays::stay)
                .toList();
    }

    private static PastStay stay(Object[] row) {
        return new PastStay(
                new ReservationId((UUID) row[0]),
                new SiteId((UUID) row[1]),
                new Visitor(new PersonId((UUID) row[2]), new VehicleId((UUID) row[3])),
                (Instant) row[4],
                Duration.ofSeconds((long) row[5]),
                Duration.ofSeconds((long) row[6]),
                new Energy((long) row[7]),
                Optional.ofNullable((Long) row[8]).map(Energy::new));
    }
}
