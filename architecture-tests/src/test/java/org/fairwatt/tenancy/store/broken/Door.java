package org.fairwatt.tenancy.store.broken;

/** Breaks a rule on purpose; see RulesBiteTest. */
public record Door(org.fairwatt.charging.util.Vague sibling) {}
