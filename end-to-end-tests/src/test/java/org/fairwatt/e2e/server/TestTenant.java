package org.fairwatt.e2e.server;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.tenant.Role;
import org.fairwatt.tenant.TenantId;

/** The tenants that the tests inside the server find in the directory. */
enum TestTenant {
    OAKDALE,
    ELMWOOD;

    TenantId id() {
        return new TenantId(new UUID(0x1000, ordinal() + 1L));
    }

    String alias() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A new person with {@code role} here. */
    Caller someone(Role role) {
        return new Caller(PersonId.random(), role.realmRole() + "@" + alias() + ".example", id(), Set.of(role));
    }
}
