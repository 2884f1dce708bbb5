package org.fairwatt.tenant;

import java.util.UUID;

/** Names one tenant: a utility or a community. */
public record TenantId(UUID value) {

    public static TenantId random() {
        return new TenantId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
