package org.fairwatt.policy;

/** What a setting's value counts. */
public enum SettingUnit {
    COUNT("%d"),
    MINUTES("%d min"),
    DAYS("%d days"),
    WATT_HOURS("%d Wh"),
    PERCENT("%d %%"),
    PERCENTILE("percentile %d");

    private final String pattern;

    SettingUnit(String pattern) {
        this.pattern = pattern;
    }

    /** {@code value} with its unit, for people. */
    public String write(long value) {
        return pattern.formatted(value);
    }
}
