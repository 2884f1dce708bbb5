package org.fairwatt.policy;

import java.time.Duration;

/** The ranges that a policy's settings must keep to. */
final class Ranges {

    private Ranges() {}

    static void require(String setting, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "The policy's %s (%d) must be between %d and %d.".formatted(setting, value, least, most));
        }
    }

    static void requireMinutes(String setting, Duration value, long least, long most) {
        require(setting + " in minutes", value.toMinutes(), least, most);
    }
}
