package org.fairwatt.launcher.broken;

/** Breaks a rule on purpose; see RulesBiteTest. */
public record LauncherInside(org.fairwatt.tenancy.store.broken.Door door) {}
