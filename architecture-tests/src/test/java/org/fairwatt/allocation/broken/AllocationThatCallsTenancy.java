package org.fairwatt.allocation.broken;

/** Breaks a rule on purpose; see RulesBiteTest. */
public record AllocationThatCallsTenancy(org.fairwatt.tenancy.store.broken.Door door) {}
