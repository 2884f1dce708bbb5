package org.fairwatt.vehicle;

/** What a consent gives: good for one pair of tokens, within ten minutes. */
public record AuthorizationCode(String value) {

    /** Never the value: this may end in a log. */
    @Override
    public String toString() {
        return "AuthorizationCode[hidden]";
    }
}
