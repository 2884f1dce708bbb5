package org.fairwatt.tenant;

import java.util.List;
import java.util.Optional;

/** The directory of tenants. It needs no tenant to be bound. */
public interface Tenants {

    Optional<Tenant> byAlias(String alias);

    Optional<Tenant> byId(TenantId id);

    /** The tenant that {@code joinCode} belongs to; letters in any case, spaces and hyphens ignored. */
    Optional<Tenant> byJoinCode(String joinCode);

    List<Tenant> all();
}
