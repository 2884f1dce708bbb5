package org.fairwatt.tenant;

/** Who did what. Written in the transaction of the act itself; nothing ever changes or leaves it. */
public interface AuditTrail {

    void record(AuditEntry entry);
}
