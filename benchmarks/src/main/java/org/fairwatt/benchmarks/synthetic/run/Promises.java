package org.fairwatt.benchmarks.synthetic.run;

/**
 * How promises fared.
 *
 * @param made to how many requests something was promised
 * @param kept of these, where power flowed 10 min after the announced start at the latest, and at the first instant after the
 *     announced end 95 % of the energy had flowed, or all that the car could take
 * @param moved how often one was announced anew
 */
public record Promises(long made, long kept, long moved) {

    public static final Promises NONE = new Promises(0, 0, 0);

    Promises plus(Promises other) {
        return new Promises(made + other.made, kept + other.kept, moved + other.moved);
    }
}
