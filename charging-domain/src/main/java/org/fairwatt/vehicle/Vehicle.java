package org.fairwatt.vehicle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.energy.StateOfCharge;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.Connectors;
import org.fairwatt.site.CurrentType;
import org.fairwatt.tenant.PersonId;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A person's vehicle, as far as charging is concerned. */
@Entity
@Table(name = "vehicle")
public class Vehicle {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private UUID tenantId;

    @Column(name = "owner_id")
    private UUID ownerId;

    private String make;
    private String model;

    @Column(name = "battery_wh")
    private long batteryWh;

    @Column(name = "max_ac_w")
    private long maxAcW;

    @Column(name = "max_dc_w")
    private long maxDcW;

    @Column(name = "ac_phases")
    private int acPhases;

    private String connectors;

    @Column(name = "soc_tenths")
    private @Nullable Integer socTenths;

    @Column(name = "soc_at")
    private @Nullable Instant socAt;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected Vehicle() {}

    /**
     * @param battery usable capacity
     * @param maxAc zero when it does not charge from AC
     * @param maxDc zero when it does not charge from DC
     * @param acPhases phases of the on-board charger, 1 to 3
     */
    public Vehicle(
            VehicleId id,
            PersonId owner,
            String make,
            String model,
            Energy battery,
            Power maxAc,
            Power maxDc,
            int acPhases,
            Set<ConnectorType> connectors,
            Instant registeredAt) {
        this.id = id.value();
        this.ownerId = owner.value();
        this.make = make;
        this.model = model;
        this.batteryWh = battery.wattHours();
        this.maxAcW = maxAc.watts();
        this.maxDcW = maxDc.watts();
        this.acPhases = acPhases;
        this.connectors = Connectors.toText(connectors);
        this.registeredAt = registeredAt;
    }

    public VehicleId id() {
        return new VehicleId(id);
    }

    public PersonId owner() {
        return new PersonId(ownerId);
    }

    public String make() {
        return make;
    }

    public String model() {
        return model;
    }

    public Energy battery() {
        return new Energy(batteryWh);
    }

    /** The most it draws from {@code current}; zero when it can't. */
    public Power maxPower(CurrentType current) {
        return switch (current) {
            case AC -> new Power(maxAcW);
            case DC -> new Power(maxDcW);
        };
    }

    public int acPhases() {
        return acPhases;
    }

    public Set<ConnectorType> connectors() {
        return Connectors.ofText(connectors);
    }

    /** The last state of charge that was told; empty when never. */
    public Optional<StateOfCharge> stateOfCharge() {
        return Optional.ofNullable(socTenths).map(StateOfCharge::new);
    }

    public Optional<Instant> stateOfChargeAt() {
        return Optional.ofNullable(socAt);
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** The driver, or the car itself, says how full the battery is. */
    public void reportStateOfCharge(StateOfCharge stateOfCharge, Instant at) {
        this.socTenths = stateOfCharge.tenths();
        this.socAt = at;
    }
}
