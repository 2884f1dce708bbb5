package org.fairwatt.engine.broken;

/** Breaks a rule on purpose; see RulesBiteTest. */
public record EngineWithAClock(java.time.Clock clock) {}
