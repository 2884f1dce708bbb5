package org.fairwatt.memory;

import java.util.ArrayList;
import java.util.List;
import org.fairwatt.tenant.AuditEntry;
import org.fairwatt.tenant.AuditTrail;

/** The audit trail in memory. */
public final class InMemoryAuditTrail implements AuditTrail {
    private final List<AuditEntry> entries = new ArrayList<>();

    public List<AuditEntry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public void record(AuditEntry entry) {
        entries.add(entry);
    }
}
