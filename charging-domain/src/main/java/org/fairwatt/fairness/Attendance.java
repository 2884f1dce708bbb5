package org.fairwatt.fairness;

/** Whether the vehicle came for which a plug was kept. */
public enum Attendance {
    CAME,
    /** Given back when it was too late for anybody else to plan on it. */
    CANCELED_LATE,
    DID_NOT_COME
}
