package org.fairwatt.vehicle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fairwatt.tenant.PersonId;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * One consent of a person at a provider, for one car or several, and the tokens that it gave.
 *
 * <p>The tokens are kept encrypted, are replaced together, and are forgotten as soon as the consent no longer counts or
 * its last car has left. While one caller renews them, the others wait: that is the claim.
 */
@Entity
@Table(name = "vehicle_connection")
public class VehicleConnection {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private UUID tenantId;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private VehicleProvider provider;

    @Column(name = "access_token")
    private @Nullable String accessToken;

    @Column(name = "access_expires_at")
    private @Nullable Instant accessExpiresAt;

    @Column(name = "refresh_token")
    private @Nullable String refreshToken;

    @Column(name = "refresh_expires_at")
    private @Nullable Instant refreshExpiresAt;

    @Column(name = "claimed_until")
    private @Nullable Instant claimedUntil;

    @Column(name = "connected_at", updatable = false)
    private Instant connectedAt;

    protected VehicleConnection() {}

    public VehicleConnection(ConnectionId id, PersonId person, VehicleProvider provider, Instant connectedAt) {
        this.id = id.value();
        this.personId = person.value();
        this.provider = provider;
        this.connectedAt = connectedAt;
    }

    public ConnectionId id() {
        return new ConnectionId(id);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public VehicleProvider provider() {
        return provider;
    }

    public Instant connectedAt() {
        return connectedAt;
    }

    /** Its tokens; empty when they were forgotten. */
    public Optional<SealedTokens> tokens() {
        return accessToken == null || refreshToken == null
                ? Optional.empty()
                : Optional.of(new SealedTokens(
                        new Sealed(accessToken),
                        Objects.requireNonNull(accessExpiresAt),
                        new Sealed(refreshToken),
                        Objects.requireNonNull(refreshExpiresAt)));
    }

    /** Keeps both tokens, in place of the old ones, and lets go of the claim. */
    public void keep(SealedTokens tokens) {
        this.accessToken = tokens.access().text();
        this.accessExpiresAt = tokens.accessExpiresAt();
        this.refreshToken = tokens.refresh().text();
        this.refreshExpiresAt = tokens.refreshExpiresAt();
        this.claimedUntil = null;
    }

    public void forgetTokens() {
        this.accessToken = null;
        this.accessExpiresAt = null;
        this.refreshToken = null;
        this.refreshExpiresAt = null;
        this.claimedUntil = null;
    }

    /** True when somebody renews the tokens at this moment. */
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
}
