package org.fairwatt.vehicle;

/** Opens a person's cars at the provider for two hours or so. */
public record AccessToken(String value) {

    /** Never the value: this may end in a log. */
    @Override
    public String toString() {
        return "AccessToken[hidden]";
    }
}
