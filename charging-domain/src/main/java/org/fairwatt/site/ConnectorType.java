package org.fairwatt.site;

/** Connector types by their OCPI 2.2.1 names, and NACS (SAE J3400), which OCPI does not have yet. */
public enum ConnectorType {
    IEC_62196_T1(true, false),
    IEC_62196_T2(true, false),
    IEC_62196_T1_COMBO(false, true),
    IEC_62196_T2_COMBO(false, true),
    CHADEMO(false, true),
    TESLA_S(true, true),
    NACS(true, true);

    private final boolean ac;
    private final boolean dc;

    ConnectorType(boolean ac, boolean dc) {
        this.ac = ac;
        this.dc = dc;
    }

    /** True when this connector can carry {@code current}. */
    public boolean carries(CurrentType current) {
        return switch (current) {
            case AC -> ac;
            case DC -> dc;
        };
    }
}
