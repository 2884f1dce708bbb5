package org.fairwatt.tenancy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.fairwatt.policy.AllocationPolicies;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.policy.BadgeRules;
import org.fairwatt.policy.BookingRules;
import org.fairwatt.policy.FairnessRules;
import org.fairwatt.policy.PlanningRules;
import org.fairwatt.policy.PriceBounds;
import org.fairwatt.policy.QuotaPolicy;

/** The versions of the bound tenant's policy; the newest is in force. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JpaAllocationPolicies implements AllocationPolicies {

    @PersistenceContext(unitName = "fairwatt")
    EntityManager em;

    @Override
    public AllocationPolicy current() {
        return NativeRows.of(
                        em,
                        "SELECT version, freeze_min, max_open_per_vehicle, plug_buffer_min, smallest_promise_pct"
                                + " FROM allocation_policy ORDER BY version DESC LIMIT 1")
                .stream()
                .findFirst()
                .map(row -> new AllocationPolicy(
                        (int) row[0],
                        new BookingRules(
                                Duration.ofMinutes((int) row[1]), (int) row[2], Duration.ofMinutes((int) row[3]), (int)
                                        row[4]),
                        FairnessRules.DEFAULT,
                        QuotaPolicy.DEFAULT,
                        PlanningRules.DEFAULT,
                        PriceBounds.DEFAULT,
                        BadgeRules.DEFAULT))
                .orElse(AllocationPolicy.DEFAULT);
    }
}
