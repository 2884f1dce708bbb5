package org.fairwatt.tenancy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fairwatt.problem.Problem;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleId;
import org.fairwatt.vehicle.Vehicles;

/** The bound tenant's vehicles in the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JpaVehicles implements Vehicles {

    @PersistenceContext(unitName = "fairwatt")
    EntityManager em;

    @Override
    public void add(Vehicle vehicle) {
        em.persist(vehicle);
    }

    @Override
    public Optional<Vehicle> find(VehicleId id) {
        return Optional.ofNullable(em.find(Vehicle.class, id.value()));
    }

    @Override
    public List<Vehicle> all(Collection<VehicleId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select v from Vehicle v where v.id in :ids order by v.id", Vehicle.class)
                .setParameter("ids", ids.stream().map(VehicleId::value).toList())
                .getResultList();
    }

    @Override
    public void lock(VehicleId id) {
        if (em.find(Vehicle.class, id.value(), LockModeType.PESSIMISTIC_WRITE) == null) {
            throw Problem.notFound("vehicleId", "vehicle", id);
        }
    }

    @Override
    public List<Vehicle> ownedBy(PersonId owner) {
        return em.createQuery(
                        "select v from Vehicle v where v.ownerId = :owner order by v.registeredAt desc, v.id desc",
                        Vehicle.class)
                .setParameter("owner", owner.value())
                .getResultList();
    }
}
