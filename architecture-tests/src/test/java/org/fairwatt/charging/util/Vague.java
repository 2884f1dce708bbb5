package org.fairwatt.charging.util;

/** Breaks a rule on purpose; see RulesBiteTest. */
public record Vague(org.fairwatt.allocation.broken.AllocationThatCallsTenancy sibling) {}
