package org.fairwatt.tenancy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairwatt.energy.Energy;
import org.fairwatt.fairness.FairnessMemories;
import org.fairwatt.fairness.Recollection;
import org.fairwatt.fairness.Remembered;
import org.fairwatt.fairness.RememberedPeople;
import org.fairwatt.fairness.Visit;
import org.fairwatt.fairness.Visitor;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.vehicle.VehicleId;

/** One row for each person and vehicle that were ever seen together, updated in place. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JpaFairnessMemories implements FairnessMemories, RememberedPeople {

    private static final String SUMS = "visits_thousandths, wanted_wh, got_wh, lately_wh, misled_thousandths";
    private static final String SELECT = "SELECT as_of, " + SUMS + " FROM fairness_memory WHERE ";
    private static final String BEGIN = "INSERT INTO fairness_memory (person_id, vehicle_id, as_of) VALUES (?, ?, ?)"
            + " ON CONFLICT (tenant_id, person_id, vehicle_id) DO NOTHING";
    private static final String WRITE = "UPDATE fairness_memory SET (as_of, " + SUMS + ") = (?, ?, ?, ?, ?, ?)"
            + " WHERE person_id = ? AND vehicle_id = ?";

    private static final List<String> OF_PERSON = List.of(
            "DELETE FROM fairness_memory WHERE person_id = ?",
            "DELETE FROM past_stay WHERE person_id = ?",
            "DELETE FROM presence WHERE reservation_id IN (SELECT id FROM reservation WHERE person_id = ?)");

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String PEOPLE = "SELECT person_id, count(*) FROM (SELECT person_id FROM fairness_memory"
            + " UNION ALL SELECT person_id FROM past_stay) AS remembered WHERE person_id > ?"
            + " GROUP BY person_id ORDER BY person_id LIMIT ?";

    /** All rows brought to one moment and added up, as {@link Remembered#asOf} does it with each. */
    private static final String EVERYONE = "SELECT " + sum("visits_thousandths") + ", " + sum("wanted_wh") + ", "
            + sum("got_wh") + ", " + sum("misled_thousandths")
            + " FROM (SELECT *, power(CAST(0.5 AS float8), CAST("
            + "greatest(0, extract(epoch FROM CAST(? AS timestamptz) - as_of)) AS float8) / ?) AS kept"
            + " FROM fairness_memory) AS aged";

    /** The sums of all, beside each row of many; alone where there is none. */
    private static final String MANY =
            "SELECT as_of, " + SUMS + ", person_id, vehicle_id, visits, wanted, got, misled FROM ("
                    + EVERYONE + ") AS of_all (visits, wanted, got, misled)"
                    + " LEFT JOIN fairness_memory ON person_id = ANY(?) OR vehicle_id = ANY(?)";

    @PersistenceContext(unitName = "fairwatt")
    EntityManager em;

    @Override
    public void learn(PersonId person, VehicleId vehicle, Visit visit, Duration halfLife) {
        NativeRows.insert(em, BEGIN, person.value(), vehicle.value(), visit.endedAt());
        Object[] row = NativeRows.of(
                        em, SELECT + "person_id = ? AND vehicle_id = ? FOR UPDATE", person.value(), vehicle.value())
                .get(0);
        Remembered now = remembered(row).after(visit, lately(person, vehicle, visit.endedAt(), halfLife), halfLife);
        NativeRows.update(
                em,
                WRITE,
                now.at(),
                now.visits(),
                now.wantedWh(),
                now.gotWh(),
                now.latelyWh(),
                now.misled(),
                person.value(),
                vehicle.value());
    }

    @Override
    public Recollection recall(PersonId person, VehicleId vehicle, Instant now, Duration halfLife) {
        return new Recollection(
                ofPerson(person, now, halfLife), ofVehicle(vehicle, now, halfLife), everyone(now, halfLife));
    }

    /** Without what is remembered of everyone: that reads every row of the tenant, and others wait for this transaction. */
    private Energy lately(PersonId person, VehicleId vehicle, Instant now, Duration halfLife) {
        return new Recollection(ofPerson(person, now, halfLife), ofVehicle(vehicle, now, halfLife), Remembered.NOTHING)
                .lately();
    }

    @Override
    public List<PersonId> some(Optional<PersonId> after, int most) {
        return NativeRows.of(em, PEOPLE, after.map(PersonId::value).orElse(BEFORE_ALL), most).stream()
                .map(row -> new PersonId((UUID) row[0]))
                .toList();
    }

    @Override
    public void forget(PersonId person) {
        OF_PERSON.forEach(delete -> NativeRows.update(em, delete, person.value()));
    }

    private Remembered ofPerson(PersonId person, Instant now, Duration halfLife) {
        return sum("person_id = ?", person.value(), now, halfLife);
    }

    private Remembered ofVehicle(VehicleId vehicle, Instant now, Duration halfLife) {
        return sum("vehicle_id = ?", vehicle.value(), now, halfLife);
    }

    @Override
    public Map<Visitor, Recollection> recall(Collection<Visitor> many, Instant now, Duration halfLife) {
        UUID[] people = many.stream().map(visitor -> visitor.person().value()).toArray(UUID[]::new);
        UUID[] vehicles =
                many.stream().map(visitor -> visitor.vehicle().value()).toArray(UUID[]::new);
        List<Object[]> rows = NativeRows.of(em, MANY, now, halfLife.toSeconds(), people, vehicles);
        Map<UUID, Remembered> byPerson = new HashMap<>();
        Map<UUID, Remembered> byVehicle = new HashMap<>();
        rows.stream().filter(row -> row[0] != null).forEach(row -> {
            Remembered then = remembered(row).asOf(now, halfLife);
            byPerson.merge((UUID) row[6], then, (one, other) -> one.plus(other, halfLife));
            byVehicle.merge((UUID) row[7], then, (one, other) -> one.plus(other, halfLife));
        });
        Remembered everyone = everyone(rows.get(0), 8, now);
        return many.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        visitor -> new Recollection(
                                byPerson.getOrDefault(visitor.person().value(), Remembered.NOTHING),
                                byVehicle.getOrDefault(visitor.vehicle().value(), Remembered.NOTHING),
                                everyone)));
    }

    private Remembered sum(String whose, UUID id, Instant now, Duration halfLife) {
        return NativeRows.of(em, SELECT + whose, id).stream()
                .map(row -> remembered(row).asOf(now, halfLife))
                .reduce((one, other) -> one.plus(other, halfLife))
                .orElse(Remembered.NOTHING);
    }

    private Remembered everyone(Instant now, Duration halfLife) {
        return everyone(NativeRows.of(em, EVERYONE, now, halfLife.toSeconds()).get(0), 0, now);
    }

    /** @param first where in {@code row} the sums stand */
    private static Remembered everyone(Object[] row, int first, Instant now) {
        return new Remembered(
                now, (long) row[first], (long) row[first + 1], (long) row[first + 2], 0, (long) row[first + 3]);
    }

    private static Remembered remembered(Object[] row) {
        return new Remembered(
                (Instant) row[0], (long) row[1], (long) row[2], (long) row[3], (long) row[4], (long) row[5]);
    }

    private static String sum(String column) {
        return "CAST(coalesce(sum(" + column + " * kept), 0) AS bigint)";
    }
}
