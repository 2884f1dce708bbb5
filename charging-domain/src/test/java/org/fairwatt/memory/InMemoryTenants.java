package org.fairwatt.memory;

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

/** A directory of active communities in New York's zone, with join codes like {@code JOIN-RIVERBEND}. */
public final class InMemoryTenants implements Tenants {

    private final List<Tenant> tenants;

    private InMemoryTenants(List<Tenant> tenants) {
        this.tenants = tenants;
    }

    public static InMemoryTenants of(Tenant... tenants) {
        return new InMemoryTenants(List.of(tenants));
    }

    public static Tenant community(TenantId id, String alias) {
        return new Tenant(
                id,
                alias,
                alias,
                TenantKind.COMMUNITY,
                TenantStatus.ACTIVE,
                ZoneId.of("America/New_York"),
                Currency.getInstance("USD"),
                new Position(41.2, -80.4),
                "JOIN-" + alias.toUpperCase(Locale.ROOT),
                "911");
    }

    @Override
    public Optional<Tenant> byAlias(String alias) {
        return tenants.stream().filter(tenant -> tenant.alias().equals(alias)).findFirst();
    }

    @Override
    public Optional<Tenant> byId(TenantId id) {
        return tenants.stream().filter(tenant -> tenant.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Tenant> byJoinCode(String joinCode) {
        return tenants.stream()
                .filter(tenant -> letters(tenant.joinCode()).equals(letters(joinCode)))
                .findFirst();
    }

    private static String letters(String joinCode) {
        return joinCode.replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
    }

    @Override
    public List<Tenant> all() {
        return tenants;
    }
}
