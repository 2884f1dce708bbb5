package org.fairwatt.tenancy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.fairwatt.tenant.AuditEntry;
import org.fairwatt.tenant.AuditTrail;

/** The audit trail as rows that the application may add and read, and nothing else. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JpaAuditTrail implements AuditTrail {

    @PersistenceContext(unitName = "fairwatt")
    EntityManager em;

    @Override
    public void record(AuditEntry entry) {
        NativeRows.insert(
                em,
                "INSERT INTO audit_entry (person_id, action, subject, detail) VALUES (?, ?, ?, ?)",
                entry.person().value(),
                entry.action(),
                entry.subject(),
                entry.detail());
    }
}
