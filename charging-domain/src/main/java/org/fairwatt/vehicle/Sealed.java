package org.fairwatt.vehicle;

/** An encrypted text, as it lies in the database; only the store can open it. */
public record Sealed(String text) {}
