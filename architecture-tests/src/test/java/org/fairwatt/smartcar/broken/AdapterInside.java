package org.fairwatt.smartcar.broken;

/** Breaks a rule on purpose; see RulesBiteTest. */
public record AdapterInside(org.fairwatt.charging.util.Vague useCase) {}
