package org.fairwatt.launcher.settings;

/** A user and its password. Never printed: {@link #toString} hides the password. */
public record Login(String user, String password) {
    @Override
    public String toString() {
        return user + "/***";
    }
}
