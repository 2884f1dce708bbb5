package org.fairwatt.simulator.smartcar.token;

/** A pair of tokens. Never printed: {@link #toString} hides them. */
record Tokens(String access, String refresh) {
    @Override
    public String toString() {
        return "***";
    }
}
