package org.fairwatt.site;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.UUID;
import org.fairwatt.geography.Position;
import org.fairwatt.tariff.Tariff;
import org.hibernate.annotations.TenantId;

/** A place with charging stations: an address, a tariff, and one way in which people use it. */
@Entity
@Table(name = "site")
public class Site {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private UUID tenantId;

    private String code;
    private String name;
    private String address;

    @Enumerated(EnumType.STRING)
    private SiteKind kind;

    private String zone;
    private double latitude;
    private double longitude;

    @Embedded
    private TariffColumns tariff;

    protected Site() {}

    /** @param code the tenant's own short name of the site, unique within the tenant */
    public Site(
            SiteId id,
            String code,
            String name,
            String address,
            SiteKind kind,
            ZoneId zone,
            Position position,
            Tariff tariff) {
        this.id = id.value();
        this.code = code;
        this.name = name;
        this.address = address;
        this.kind = kind;
        this.zone = zone.getId();
        this.latitude = position.latitude();
        this.longitude = position.longitude();
        this.tariff = new TariffColumns(tariff);
    }

    public SiteId id() {
        return new SiteId(id);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    public SiteKind kind() {
        return kind;
    }

    /** The time zone in which people at this site read the clock. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Position position() {
        return new Position(latitude, longitude);
    }

    public Tariff tariff() {
        return tariff.toTariff();
    }
}
