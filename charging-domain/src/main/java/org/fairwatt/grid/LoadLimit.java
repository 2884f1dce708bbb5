package org.fairwatt.grid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fairwatt.energy.Power;
import org.fairwatt.time.TimeWindow;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What a node of a cluster may carry at most, from one source, for a time. The newest of a source counts. */
@Entity
@Table(name = "load_limit")
public class LoadLimit {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private UUID tenantId;

    @Column(name = "cluster_id")
    private UUID clusterId;

    @Column(name = "circuit_id")
    private @Nullable UUID circuitId;

    @Column(name = "limit_w")
    private long limitW;

    @Enumerated(EnumType.STRING)
    private LimitSource source;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "set_by")
    private UUID setBy;

    protected LoadLimit() {}

    /** @param circuit the circuit it holds for; empty when it holds for the transformer itself */
    public LoadLimit(
            LoadLimitId id,
            ClusterId cluster,
            Optional<CircuitId> circuit,
            Power limit,
            LimitSource source,
            TimeWindow validity,
            Instant setAt,
            UUID setBy) {
        this.id = id.value();
        this.clusterId = cluster.value();
        this.circuitId = circuit.map(CircuitId::value).orElse(null);
        this.limitW = limit.watts();
        this.source = source;
        this.validFrom = validity.start();
        this.validUntil = validity.end();
        this.setAt = setAt;
        this.setBy = setBy;
    }

    public LoadLimitId id() {
        return new LoadLimitId(id);
    }

    public ClusterId cluster() {
        return new ClusterId(clusterId);
    }

    public Optional<CircuitId> circuit() {
        return Optional.ofNullable(circuitId).map(CircuitId::new);
    }

    public Power limit() {
        return new Power(limitW);
    }

    public LimitSource source() {
        return source;
    }

    public TimeWindow validity() {
        return new TimeWindow(validFrom, validUntil);
    }

    public Instant setAt() {
        return setAt;
    }
}
