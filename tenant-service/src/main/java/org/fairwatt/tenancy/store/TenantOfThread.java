package org.fairwatt.tenancy.store;

import java.util.UUID;
import org.fairwatt.tenant.TenantId;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells Hibernate which tenant a new session is of. */
public class TenantOfThread implements CurrentTenantIdentifierResolver<UUID> {

    /** No tenant has it: a session outside of any scope matches no row, and the database refuses it anyway. */
    static final UUID NOBODY = new UUID(0, 0);

    @Override
    public UUID resolveCurrentTenantIdentifier() {
        return BoundTenant.get().map(TenantId::value).orElse(NOBODY);
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
