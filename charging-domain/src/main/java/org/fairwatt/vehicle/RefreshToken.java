package org.fairwatt.vehicle;

/** Gives new tokens, once. */
public record RefreshToken(String value) {

    /** Never the value: this may end in a log. */
    @Override
    public String toString() {
        return "RefreshToken[hidden]";
    }
}
