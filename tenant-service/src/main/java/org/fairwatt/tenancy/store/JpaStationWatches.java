package org.fairwatt.tenancy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairwatt.notification.StationWatch;
import org.fairwatt.notification.StationWatches;
import org.fairwatt.site.StationId;
import org.fairwatt.tenant.PersonId;

/** Watches as rows: one for each person and station, used again when the person watches the station again. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JpaStationWatches implements StationWatches {

    private static final String OPEN = " ended_at IS NULL AND ends_at > ?";
    private static final String OF_PERSON = "SELECT station_id, ends_at FROM station_watch WHERE person_id = ? AND"
            + OPEN + " ORDER BY ends_at, station_id";

    @PersistenceContext(unitName = "fairwatt")
    EntityManager em;

    @Override
    public List<StationWatch> lockOf(PersonId person, Instant now) {
        NativeRows.of(em, OF_PERSON + " FOR UPDATE", person.value(), now);
        return of(person, now); // a statement of its own, since one that waited would not see what was added meanwhile
    }

    @Override
    public List<StationWatch> of(PersonId person, Instant now) {
        return NativeRows.of(em, OF_PERSON, person.value(), now).stream()
                .map(row -> new StationWatch(new StationId((UUID) row[0]), (Instant) row[1]))
                .toList();
    }

    @Override
    public void begin(PersonId person, StationWatch watch, Instant now) {
        NativeRows.insert(
                em,
                "INSERT INTO station_watch (person_id, station_id, begun_at, ends_at) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (tenant_id, person_id, station_id)"
                        + " DO UPDATE SET begun_at = excluded.begun_at, ends_at = excluded.ends_at, ended_at = NULL",
                person.value(),
                watch.station().value(),
                now,
                watch.endsAt());
    }

    @Override
    public void end(PersonId person, StationId station, Instant now) {
        NativeRows.update(
                em,
                "UPDATE station_watch SET ended_at = ? WHERE person_id = ? AND station_id = ? AND" + OPEN,
                now,
                person.value(),
                station.value(),
                now);
    }

    @Override
    public Set<StationId> watched(Instant now) {
        return NativeRows.of(em, "SELECT DISTINCT station_id, 1 FROM station_watch WHERE" + OPEN, now).stream()
                .map(row -> new StationId((UUID) row[0]))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<PersonId> endAll(StationId station, Instant now) {
        return NativeRows.of(
                        em,
                        "UPDATE station_watch SET ended_at = ? WHERE station_id = ? AND" + OPEN
                                + " RETURNING person_id, station_id",
                        now,
                        station.value(),
                        now)
                .stream()
                .map(row -> new PersonId((UUID) row[0]))
                .toList();
    }
}
