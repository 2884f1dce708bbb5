package org.fairwatt.simulator.broken;

/** Breaks a rule on purpose; see RulesBiteTest. */
public record SimulatorInside(org.fairwatt.tenancy.store.broken.Door door) {}
