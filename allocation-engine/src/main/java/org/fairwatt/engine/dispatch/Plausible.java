package org.fairwatt.engine.dispatch;

import java.time.Duration;
import org.fairwatt.energy.Current;

/** What a low-voltage grid can be at all. Within it nothing that is added up here overflows. */
final class Plausible {

    static final int MOST_PHASE_VOLTS = 1_000; // the end of low voltage, IEC 60038
    static final long MOST_VOLT_AMPERES = 10_000_000_000L; // above the largest power transformers
    private static final Current MOST = Current.ofAmperes(100_000); // above any fault current that fuses break

    private Plausible() {}

    static void requireCurrent(String what, String whose, Current current) {
        if (current.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "The %s (%s) of %s must be at most %s.".formatted(what, current, whose, MOST));
        }
    }

    static void requireRange(String what, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "The %s (%d) must be between %d and %d.".formatted(what, value, least, most));
        }
    }

    static void requireNotNegative(String what, Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("The %s (%s) must not be negative.".formatted(what, duration));
        }
    }

    /** A clock that was set back makes negative times; they are as good as none. */
    static Duration notNegative(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
