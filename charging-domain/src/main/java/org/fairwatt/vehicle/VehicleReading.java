package org.fairwatt.vehicle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A question to a car and how it ended. */
@Entity
@Table(name = "vehicle_reading")
public class VehicleReading {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private UUID tenantId;

    @Column(name = "vehicle_id")
    private UUID vehicleId;

    @Enumerated(EnumType.STRING)
    private ReadingOutcome outcome;

    @Column(name = "retry_at")
    private @Nullable Instant retryAt;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected VehicleReading() {}

    public VehicleReading(
            ReadingId id, VehicleId vehicle, ReadingOutcome outcome, Optional<Instant> retryAt, Instant askedAt) {
        this.id = id.value();
        this.vehicleId = vehicle.value();
        this.outcome = outcome;
        this.retryAt = retryAt.orElse(null);
        this.askedAt = askedAt;
    }

    public ReadingId id() {
        return new ReadingId(id);
    }

    public VehicleId vehicle() {
        return new VehicleId(vehicleId);
    }

    public ReadingOutcome outcome() {
        return outcome;
    }

    /** Not before, when it was asked too often. */
    public Optional<Instant> retryAt() {
        return Optional.ofNullable(retryAt);
    }

    public Instant askedAt() {
        return askedAt;
    }
}
