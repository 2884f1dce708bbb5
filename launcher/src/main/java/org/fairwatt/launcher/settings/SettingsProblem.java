package org.fairwatt.launcher.settings;

/** A variable whose value can't be used; the message names it. */
public class SettingsProblem extends RuntimeException {
    public SettingsProblem(String message) {
        super(message);
    }
}
