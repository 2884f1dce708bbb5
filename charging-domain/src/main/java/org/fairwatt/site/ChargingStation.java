package org.fairwatt.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.fairwatt.geography.Position;
import org.fairwatt.grid.ClusterId;
import org.hibernate.annotations.TenantId;

/** A charging station of a site; all its EVSEs hang on the same cluster. */
@Entity
@Table(name = "charging_station")
public class ChargingStation {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private UUID tenantId;

    @Column(name = "site_id")
    private UUID siteId;

    @Column(name = "cluster_id")
    private UUID clusterId;

    private String code;
    private String name;
    private double latitude;
    private double longitude;

    protected ChargingStation() {}

    /** @param code the operator's own short name of the station, unique within the site */
    public ChargingStation(StationId id, SiteId site, ClusterId cluster, String code, String name, Position position) {
        this.id = id.value();
        this.siteId = site.value();
        this.clusterId = cluster.value();
        this.code = code;
        this.name = name;
        this.latitude = position.latitude();
        this.longitude = position.longitude();
    }

    public StationId id() {
        return new StationId(id);
    }

    public SiteId site() {
        return new SiteId(siteId);
    }

    public ClusterId cluster() {
        return new ClusterId(clusterId);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Position position() {
        return new Position(latitude, longitude);
    }
}
