package org.fairwatt.launcher.platform;

/** Another platform uses the same state folder. */
public class AlreadyRunning extends RuntimeException {
    public AlreadyRunning() {
        super("Fairwatt is already running with this state folder.");
    }
}
