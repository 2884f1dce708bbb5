package org.fairwatt.benchmarks.synthetic.run;

import org.fairwatt.reservation.Category;

/**
 * The most that a category has of a transformer's power.
 *
 * @param percent 0 to 100 %; 100 rations nothing
 */
public record Ration(Category category, int percent) {

    /** Everything for anybody. */
    public static final Ration NONE = new Ration(Category.PUBLIC, 100);
}
