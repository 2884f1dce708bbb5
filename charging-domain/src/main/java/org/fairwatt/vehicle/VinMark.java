package org.fairwatt.vehicle;

/** What stands for a car's identity: the same car gives the same mark in this tenant, and no mark leads back to a car. */
public record VinMark(String text) {}
