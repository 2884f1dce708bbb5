package org.fairwatt.vehicle;

/** Names a car at its provider; nobody outside ever sees it. */
public record ProviderVehicleId(String value) {}
