package org.fairwatt.grid;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.UUID;
import org.fairwatt.energy.Power;
import org.fairwatt.tariff.PriceMultiplier;
import org.hibernate.annotations.TenantId;

/**
 * A transformer and the charging that it feeds.
 *
 * <p>Whoever changes what a cluster carries (a booking, a cancellation, a plan, a limit) locks its row first, so that
 * two of them never count the same free kilowatt, and adds one to its version. A planner writes only with a fencing token
 * that is not older than the newest one seen here.
 */
@Entity
@Table(name = "cluster")
public class Cluster {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private UUID tenantId;

    private String code;
    private String name;

    @Column(name = "rating_w")
    private long ratingW;

    private String zone;

    @Embedded
    private BaseLoadColumns baseLoad;

    @Column(name = "price_multiplier")
    private BigDecimal priceMultiplier;

    @Column(name = "changes")
    private long changes;

    @Column(name = "fencing_token")
    private long fencingToken;

    protected Cluster() {}

    /**
     * @param code the operator's own short name of the transformer, unique within the tenant
     * @param rating what the transformer may carry by its nameplate, balanced
     */
    public Cluster(ClusterId id, String code, String name, Power rating, BaseLoad baseLoad) {
        this.id = id.value();
        this.code = code;
        this.name = name;
        this.ratingW = rating.watts();
        this.zone = baseLoad.zone().getId();
        this.baseLoad = new BaseLoadColumns(baseLoad);
        this.priceMultiplier = PriceMultiplier.NONE.factor();
    }

    public ClusterId id() {
        return new ClusterId(id);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Power rating() {
        return new Power(ratingW);
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public BaseLoad baseLoad() {
        return baseLoad.toBaseLoad(zone());
    }

    public PriceMultiplier priceMultiplier() {
        return new PriceMultiplier(priceMultiplier);
    }

    /** How often what this cluster carries has changed; a plan made on an older count is stale. */
    public long changes() {
        return changes;
    }

    /** Counts one change; the row must be locked. */
    public void changed() {
        changes = Math.addExact(changes, 1);
    }

    /** Lets a planner with {@code token} write, and shuts out every older one; false when a newer one was here. */
    public boolean admits(long token) {
        if (token < fencingToken) {
            return false;
        }
        fencingToken = token;
        return true;
    }
}
