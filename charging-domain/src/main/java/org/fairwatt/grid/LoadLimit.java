package org.fairwatt.grid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fairwatt.energy.Power;
import org.fairwatt.time.TimeWindow;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * What a node of a cluster may carry at most, from one source, for a time. It is never changed: the newest limit of a source
 * and kind counts for as long as it is valid, and then the one before it.
 */
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

    @Enumerated(EnumType.STRING)
    private LimitKind kind;

    @Column(name = "silent_after_min")
    private @Nullable Integer silentAfterMin;

    @Column(name = "default_w")
    private @Nullable Long defaultW;

    @Column(name = "ramp_w_per_min")
    private @Nullable Long rampWPerMin;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "set_by")
    private UUID setBy;

    protected LoadLimit() {}

    /** One with the terms that are usual for its source. */
    public LoadLimit(
            LoadLimitId id,
            ClusterId cluster,
            Optional<CircuitId> circuit,
            Power limit,
            LimitSource source,
            TimeWindow validity,
            Instant setAt,
            UUID setBy) {
        this(id, cluster, circuit, limit, source, LimitTerms.usualOf(source), validity, setAt, setBy);
    }

    /**
     * @param circuit the circuit it holds for; empty when it holds for the transformer itself
     * @param source not {@link LimitSource#NAMEPLATE}, which is the rating
     */
    public LoadLimit(
            LoadLimitId id,
            ClusterId cluster,
            Optional<CircuitId> circuit,
            Power limit,
            LimitSource source,
            LimitTerms terms,
            TimeWindow validity,
            Instant setAt,
            UUID setBy) {
        if (source == LimitSource.NAMEPLATE) {
            throw new IllegalArgumentException(
                    "The nameplate's limit (%s) is the rating: it is not set.".formatted(limit));
        }
        this.id = id.value();
        this.clusterId = cluster.value();
        this.circuitId = circuit.map(CircuitId::value).orElse(null);
        this.limitW = limit.watts();
        this.source = source;
        this.kind = terms.kind();
        this.silentAfterMin = terms.onLoss()
                .map(loss -> Math.toIntExact(loss.silentAfter().toMinutes()))
                .orElse(null);
        this.defaultW = terms.onLoss().map(loss -> loss.limit().watts()).orElse(null);
        this.rampWPerMin = terms.ramp().map(Ramp::wattsPerMinute).orElse(null);
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

    public LimitKind kind() {
        return kind;
    }

    public LimitTerms terms() {
        return new LimitTerms(kind, onLoss(), Optional.ofNullable(rampWPerMin).map(Ramp::new));
    }

    private Optional<LossDefault> onLoss() {
        return Optional.ofNullable(silentAfterMin)
                .map(minutes ->
                        new LossDefault(Duration.ofMinutes(minutes), new Power(Objects.requireNonNull(defaultW))));
    }

    public TimeWindow validity() {
        return new TimeWindow(validFrom, validUntil);
    }

    public Instant setAt() {
        return setAt;
    }
}
