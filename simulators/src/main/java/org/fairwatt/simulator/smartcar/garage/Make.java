package org.fairwatt.simulator.smartcar.garage;

/**
 * A brand of cars.
 *
 * @param id as {@code make} of the authorize address names it: {@code ALDER}
 * @param name as people know it
 */
public record Make(String id, String name) {}
