package org.fairwatt.tenancy.people;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fairwatt.geography.Position;
import org.fairwatt.tenant.Tenant;
import org.fairwatt.tenant.TenantId;
import org.fairwatt.tenant.TenantKind;
import org.fairwatt.tenant.TenantStatus;
import org.fairwatt.tenant.Tenants;

/** A directory with the tenants riverbend and northgrid. */
public final class KnownTenants implements Tenants {

    private final TenantId riverbendId = TenantId.random();
    private final Tenant northgrid = tenant(TenantId.random(), "northgrid", TenantStatus.ACTIVE, "NORTH-GRID-42");
    private TenantStatus status = TenantStatus.ACTIVE;

    public Tenant riverbend() {
        return tenant(riverbendId, "riverbend", status, "RIVER-4F7K-92QX");
    }

    public void suspendRiverbend() {
        status = TenantStatus.SUSPENDED;
    }

    @Override
    public Optional<Tenant> byAlias(String alias) {
        return all().stream().filter(tenant -> tenant.alias().equals(alias)).findFirst();
    }

    @Override
    public Optional<Tenant> byId(TenantId id) {
        return all().stream().filter(tenant -> tenant.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Tenant> byJoinCode(String joinCode) {
        return all().stream()
                .filter(tenant -> tenant.joinCode().equals(joinCode.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    @Override
    public List<Tenant> all() {
        return List.of(northgrid, riverbend());
    }

    private static Tenant tenant(TenantId id, String alias, TenantStatus status, String code) {
        return new Tenant(
                id,
                alias,
                alias,
                TenantKind.COMMUNITY,
                status,
                ZoneId.of("UTC"),
                Currency.getInstance("EUR"),
                new Position(54, 10),
                code,
                "112");
    }
}
