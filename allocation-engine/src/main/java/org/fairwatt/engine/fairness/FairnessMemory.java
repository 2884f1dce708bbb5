package org.fairwatt.engine.fairness;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairwatt.energy.Energy;
import org.fairwatt.fairness.FairnessMemories;
import org.fairwatt.fairness.Recollection;
import org.fairwatt.fairness.Remembered;
import org.fairwatt.fairness.Visit;
import org.fairwatt.fairness.Visitor;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.vehicle.VehicleId;

/** Remembers in memory how the visits to one site went, for as long as a replay or a simulation lasts. */
public final class FairnessMemory implements FairnessMemories {

    private final Map<PersonId, Map<VehicleId, Remembered>> byPerson = new HashMap<>();
    private final Map<VehicleId, Map<PersonId, Remembered>> byVehicle = new HashMap<>();
    private Remembered everyone = Remembered.NOTHING;

    @Override
    public void learn(PersonId person, VehicleId vehicle, Visit visit, Duration halfLife) {
        Energy lately = recall(person, vehicle, visit.endedAt(), halfLife).lately();
        Map<VehicleId, Remembered> own = byPerson.computeIfAbsent(person, key -> new HashMap<>());
        Remembered before = own.getOrDefault(vehicle, Remembered.NOTHING);
        Remembered after = before.after(visit, lately, halfLife);
        own.put(vehicle, after);
        byVehicle.computeIfAbsent(vehicle, key -> new HashMap<>()).put(person, after);
        everyone = everyone.plus(Remembered.NOTHING.after(visit, lately, halfLife), halfLife);
    }

    @Override
    public Recollection recall(PersonId person, VehicleId vehicle, Instant now, Duration halfLife) {
        return new Recollection(
                sum(byPerson.getOrDefault(person, Map.of()).values(), now, halfLife),
                sum(byVehicle.getOrDefault(vehicle, Map.of()).values(), now, halfLife),
                everyone.asOf(now, halfLife));
    }

    @Override
    public Map<Visitor, Recollection> recall(Collection<Visitor> many, Instant now, Duration halfLife) {
        return many.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), visitor -> recall(visitor.person(), visitor.vehicle(), now, halfLife)));
    }

    private static Remembered sum(Collection<Remembered> all, Instant now, Duration halfLife) {
        return all.stream()
                .map(one -> one.asOf(now, halfLife))
                .reduce((one, other) -> one.plus(other, halfLife))
                .orElse(Remembered.NOTHING);
    }
}
