package org.fairwatt.benchmarks.synthetic.day;

import java.util.Locale;

/** When people ask for a slot. */
public enum Asking {
    /** All of them the day before: the whole day is planned at once. */
    AHEAD,
    /** Each at a time of their own, hours before or on the spot: nobody knows who comes next. */
    ALONG;

    /** As it is written on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
