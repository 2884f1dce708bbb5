package org.fairwatt.tenant;

/** What sort of organisation a tenant is. */
public enum TenantKind {
    COMMUNITY,
    UTILITY
}
