package org.fairwatt.launcher.broken;

/** Breaks rules on purpose; see RulesBiteTest. */
public record LauncherInside(
        org.fairwatt.tenancy.store.broken.Door door,
        org.fairwatt.engine.profile.Runs engine,
        org.fairwatt.simulator.broken.SimulatorInside simulator) {}
