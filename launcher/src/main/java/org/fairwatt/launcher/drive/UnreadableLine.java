package org.fairwatt.launcher.drive;

/** A line of the log can't be used. */
final class UnreadableLine extends Exception {
    UnreadableLine(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
