package org.fairwatt.grid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.fairwatt.energy.Power;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A panel or circuit between the transformer and the EVSEs, with a rating of its own. */
@Entity
@Table(name = "circuit")
public class Circuit {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private UUID tenantId;

    @Column(name = "cluster_id")
    private UUID clusterId;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    private String code;

    @Column(name = "rating_w")
    private long ratingW;

    protected Circuit() {}

    /**
     * @param parent the circuit above; empty when it hangs on the transformer
     * @param code unique within the cluster
     */
    public Circuit(CircuitId id, ClusterId cluster, Optional<CircuitId> parent, String code, Power rating) {
        this.id = id.value();
        this.clusterId = cluster.value();
        this.parentId = parent.map(CircuitId::value).orElse(null);
        this.code = code;
        this.ratingW = rating.watts();
    }

    public CircuitId id() {
        return new CircuitId(id);
    }

    public ClusterId cluster() {
        return new ClusterId(clusterId);
    }

    public Optional<CircuitId> parent() {
        return Optional.ofNullable(parentId).map(CircuitId::new);
    }

    public String code() {
        return code;
    }

    public Power rating() {
        return new Power(ratingW);
    }
}
