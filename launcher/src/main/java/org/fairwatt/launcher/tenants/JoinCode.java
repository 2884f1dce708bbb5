package org.fairwatt.launcher.tenants;

import java.security.SecureRandom;

/** What a driver types to join a community: not a secret, but not guessable. */
final class JoinCode {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"; // no look-alikes: people type it
    private static final int LENGTH = 10; // of 32 letters: 50 bits
    private static final SecureRandom RANDOM = new SecureRandom();

    private JoinCode() {}

    /** Such as {@code K7WQM-83HDX}; case, spaces and hyphens don't count when it is typed. */
    static String fresh() {
        StringBuilder code = new StringBuilder(LENGTH + 1);
        for (int i = 0; i < LENGTH; i++) {
            code.append(i == LENGTH / 2 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
