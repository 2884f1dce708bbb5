package org.fairwatt.engine.profile;

import org.fairwatt.reservation.Category;

/**
 * On whose behalf power is looked for.
 *
 * @param beyondFloor whether it is for more than the floor that everyone gets
 */
public record Claim(Category category, boolean beyondFloor) {}
