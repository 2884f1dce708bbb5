package org.fairwatt.vehicle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link VehicleLink} as columns of its vehicle, and how often the car may be asked. */
@Embeddable
class LinkColumns {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMinutes(1); // spares the car's 12 V battery and quotas

    @Column(name = "connection_id")
    private @Nullable UUID connectionId;

    @Enumerated(EnumType.STRING)
    private @Nullable VehicleProvider provider;

    @Column(name = "provider_vehicle_id")
    private @Nullable String providerVehicleId;

    @Enumerated(EnumType.STRING)
    @Column(name = "connection_status")
    private @Nullable ConnectionStatus status;

    @Column(name = "vin_mark")
    private @Nullable String vinMark;

    @Column(name = "connected_at")
    private @Nullable Instant connectedAt;

    @Column(name = "last_read_at")
    private @Nullable Instant lastReadAt;

    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    @Column(name = "limited_until")
    private @Nullable Instant limitedUntil;

    protected LinkColumns() {}

    LinkColumns(VehicleLink link, VinMark mark) {
        this.connectionId = link.connection().value();
        this.provider = link.provider();
        this.providerVehicleId = link.providerVehicle().value();
        this.status = link.status();
        this.vinMark = mark.text();
        this.connectedAt = link.connectedAt();
        this.lastReadAt = link.lastReadAt().orElse(null);
    }

    VehicleLink toLink() {
        return new VehicleLink(
                new ConnectionId(Objects.requireNonNull(connectionId)),
                Objects.requireNonNull(provider),
                new ProviderVehicleId(Objects.requireNonNull(providerVehicleId)),
                Objects.requireNonNull(status),
                Objects.requireNonNull(connectedAt),
                Optional.ofNullable(lastReadAt));
    }

    VinMark mark() {
        return new VinMark(Objects.requireNonNull(vinMark));
    }

    /** Not before this time; empty when it may be asked at {@code now}. */
    Optional<Instant> limitedUntil(Instant now) {
        return Optional.ofNullable(limitedUntil).filter(until -> until.isAfter(now));
    }

    Optional<Instant> lastAskedAt() {
        return Optional.ofNullable(askedAt);
    }

    boolean wasJustAsked(Instant now) {
        return askedAt != null && askedAt.plus(BETWEEN_QUESTIONS).isAfter(now);
    }

    void ask(Instant at) {
        this.askedAt = at;
    }

    void answered(Instant at) {
        this.lastReadAt = at;
    }

    void limit(Instant until) {
        this.limitedUntil = until;
    }

    /** What its owner ended stays ended. */
    void needReconnect(ConnectionId refused) {
        if (status == ConnectionStatus.ACTIVE && refused.value().equals(connectionId)) {
            this.status = ConnectionStatus.RECONNECT_NEEDED;
        }
    }

    void disconnect() {
        this.status = ConnectionStatus.DISCONNECTED;
    }
}
