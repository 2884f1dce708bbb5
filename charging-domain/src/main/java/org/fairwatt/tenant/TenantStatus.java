package org.fairwatt.tenant;

/** Whether a tenant's people may use the platform now. */
public enum TenantStatus {
    ACTIVE,
    SUSPENDED
}
