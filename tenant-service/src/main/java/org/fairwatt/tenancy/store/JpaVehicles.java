package org.fairwatt.tenancy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairwatt.problem.Problem;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.vehicle.ConnectionId;
import org.fairwatt.vehicle.ConnectionStatus;
import org.fairwatt.vehicle.ProviderVehicleId;
import org.fairwatt.vehicle.ReadingId;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleId;
import org.fairwatt.vehicle.VehicleProvider;
import org.fairwatt.vehicle.VehicleReading;
import org.fairwatt.vehicle.Vehicles;
import org.fairwatt.vehicle.VinMark;

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
        return Optional.ofNullable(em.find(Vehicle.class, id.value())).filter(vehicle -> !vehicle.isRemoved());
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
        Vehicle vehicle = em.find(Vehicle.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (vehicle != null) {
            em.refresh(vehicle); // it may have been read before the lock was granted
        }
        if (vehicle == null || vehicle.isRemoved()) {
            throw Problem.notFound("vehicleId", "vehicle", id);
        }
    }

    @Override
    public List<Vehicle> ownedBy(PersonId owner) {
        return em.createQuery(
                        "select v from Vehicle v where v.ownerId = :owner and v.removedAt is null order by v.registeredAt desc, v.id desc",
                        Vehicle.class)
                .setParameter("owner", owner.value())
                .getResultList();
    }

    @Override
    public Optional<Vehicle> activeAs(Collection<VinMark> marks) {
        return em.createQuery(
                        "select v from Vehicle v where v.link.vinMark in :marks and v.link.status = :active",
                        Vehicle.class)
                .setParameter("marks", marks.stream().map(VinMark::text).toList())
                .setParameter("active", ConnectionStatus.ACTIVE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean areAsking(VehicleProvider provider, ProviderVehicleId car) {
        return !em.createQuery(
                        "select v.id from Vehicle v where v.link.provider = :provider and v.link.providerVehicleId = :car and v.link.status = :active",
                        UUID.class)
                .setParameter("provider", provider)
                .setParameter("car", car.value())
                .setParameter("active", ConnectionStatus.ACTIVE)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<Vehicle> of(ConnectionId connection) {
        return em.createQuery(
                        "select v from Vehicle v where v.link.connectionId = :connection order by v.id", Vehicle.class)
                .setParameter("connection", connection.value())
                .getResultList();
    }

    @Override
    public void add(VehicleReading reading) {
        em.persist(reading);
    }

    @Override
    public Optional<VehicleReading> findReading(ReadingId id) {
        return Optional.ofNullable(em.find(VehicleReading.class, id.value()));
    }
}
