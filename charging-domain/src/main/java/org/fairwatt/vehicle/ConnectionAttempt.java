package org.fairwatt.vehicle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fairwatt.tenant.PersonId;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A person's way to the provider's consent page and back.
 *
 * <p>Open for a quarter of an hour, for the person who began it alone. Who ends it claims it first; what the consent gave
 * is kept at once ({@code arrived}), so that a failure after that can be made good by calling again. Ended, it gives the
 * same result for ever.
 */
@Entity
@Table(name = "connection_attempt")
public class ConnectionAttempt {

    public static final Duration LIFETIME = Duration.ofMinutes(15); // signing in at a maker takes a second factor

    @Id
    private UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private UUID tenantId;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "state_hash", updatable = false)
    private String stateHash;

    private @Nullable String state;

    @Column(name = "vehicle_id", updatable = false)
    private @Nullable UUID vehicleId;

    @Column(updatable = false)
    private @Nullable String make;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    @Column(name = "claimed_until")
    private @Nullable Instant claimedUntil;

    @Column(name = "connection_id")
    private @Nullable UUID connectionId;

    @Enumerated(EnumType.STRING)
    private @Nullable ConnectionOutcome outcome;

    @Column(name = "linked_ids")
    private UUID[] linkedIds;

    private @Nullable String incompatible;

    protected ConnectionAttempt() {}

    /** @param vehicle the one that is to be connected again; empty for any */
    public ConnectionAttempt(
            AttemptId id,
            PersonId person,
            String stateHash,
            Optional<VehicleId> vehicle,
            Optional<String> make,
            Instant begunAt) {
        this.id = id.value();
        this.personId = person.value();
        this.stateHash = stateHash;
        this.vehicleId = vehicle.map(VehicleId::value).orElse(null);
        this.make = make.orElse(null);
        this.begunAt = begunAt;
        this.linkedIds = new UUID[0];
    }

    public AttemptId id() {
        return new AttemptId(id);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public String stateHash() {
        return stateHash;
    }

    /** Kept while the attempt is open, for who begins it again with the same call. */
    public Optional<Sealed> state() {
        return Optional.ofNullable(state).map(Sealed::new);
    }

    public void keepState(Sealed closed) {
        this.state = closed.text();
    }

    public Optional<VehicleId> vehicle() {
        return Optional.ofNullable(vehicleId).map(VehicleId::new);
    }

    public Optional<String> make() {
        return Optional.ofNullable(make);
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant expiresAt() {
        return begunAt.plus(LIFETIME);
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt());
    }

    /** True when somebody ends it at this moment. */
    public boolean isClaimed(Instant now) {
        return claimedUntil != null && claimedUntil.isAfter(now);
    }

    /** Keeps the others waiting; who does not come back by {@code until} has lost the claim. */
    public void claim(Instant until) {
        this.claimedUntil = until;
    }

    public void letGo() {
        this.claimedUntil = null;
    }

    /** What the consent gave; empty when its code was not turned into tokens yet. */
    public Optional<ConnectionId> connection() {
        return Optional.ofNullable(connectionId).map(ConnectionId::new);
    }

    /** The consent's code was turned into tokens. */
    public void arrived(ConnectionId connection) {
        this.connectionId = connection.value();
    }

    /** How it ended; empty while it is open. */
    public Optional<ConnectionOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** The vehicles that are linked by it. */
    public List<VehicleId> linked() {
        return Arrays.stream(linkedIds).map(VehicleId::new).toList();
    }

    /** Make, model and year of the car that can't be connected, where told. */
    public Optional<String> incompatible() {
        return Optional.ofNullable(incompatible);
    }

    /** Ends it, once. */
    public void end(ConnectionOutcome how, List<VehicleId> linked, Optional<String> incompatibleCar) {
        if (outcome != null) {
            throw new IllegalStateException("Attempt (%s) has ended already: %s.".formatted(id, outcome));
        }
        this.outcome = Objects.requireNonNull(how);
        this.linkedIds = linked.stream().map(VehicleId::value).toArray(UUID[]::new);
        this.incompatible = incompatibleCar.orElse(null);
        this.state = null;
        this.claimedUntil = null;
    }
}
