package org.fairwatt.engine.profile;

import org.fairwatt.reservation.Category;

/**
 * On whose behalf power is looked for.
 *
 * @param rooms how often it leaves free what is kept for the floors of others: 0 for the floor itself, 1 for more, 2 for more
 *     than the vehicle is likely to take
 */
public record Claim(Category category, int rooms) {

    /** For no more than the floor that everyone gets. */
    public static Claim ofFloor(Category category) {
        return new Claim(category, 0);
    }

    /** For {@code wantedWh}, of which {@code likelyWh} are likely to be taken. Without a floor there is nothing to keep free. */
    public static Claim of(Category category, long wantedWh, long likelyWh, long floorWh) {
        if (floorWh == 0 || wantedWh <= floorWh) {
            return ofFloor(category);
        }
        return new Claim(category, wantedWh > likelyWh ? 2 : 1);
    }
}
