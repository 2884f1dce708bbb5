package org.fairwatt.tenancy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.policy.PolicySetting;
import org.fairwatt.policy.PolicyVersion;
import org.fairwatt.policy.PolicyVersionId;
import org.fairwatt.policy.PolicyVersions;
import org.fairwatt.tenant.PersonId;

/** The versions of the bound tenant's policy; the newest is in force. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JpaAllocationPolicies implements PolicyVersions {

    private static final String HEAD = "version, id, set_at, set_by, set_by_name, ";
    private static final int FIRST_SETTING = HEAD.split(",").length - 1;
    private static final String SELECT = "SELECT " + HEAD + PolicyColumns.ALL + " FROM allocation_policy";
    private static final String INSERT = "INSERT INTO allocation_policy (" + HEAD + PolicyColumns.ALL + ")"
            + " VALUES (?, ?, ?, ?, NULLIF(?, '')" + ", ?".repeat(PolicySetting.values().length) + ")"
            + " ON CONFLICT (tenant_id, version) DO NOTHING";

    @PersistenceContext(unitName = "fairwatt")
    EntityManager em;

    @Override
    public AllocationPolicy current() {
        return newest(1).stream().findFirst().map(PolicyVersion::policy).orElse(AllocationPolicy.DEFAULT);
    }

    @Override
    public boolean add(PolicyVersion next) {
        List<Object> values = new ArrayList<>(List.of(
                next.policy().version(),
                next.id().value(),
                next.setAt(),
                next.setBy().value(),
                next.setByName().orElse("")));
        values.addAll(PolicyColumns.values(next.policy()));
        // whoever comes second waits for the first one's commit, and then adds nothing
        return NativeRows.insert(em, INSERT, values.toArray()) == 1;
    }

    @Override
    public Optional<PolicyVersion> find(PolicyVersionId id) {
        return NativeRows.of(em, SELECT + " WHERE id = ?", id.value()).stream()
                .findFirst()
                .map(JpaAllocationPolicies::version);
    }

    @Override
    public Optional<PolicyVersion> find(int version) {
        return NativeRows.of(em, SELECT + " WHERE version = ?", version).stream()
                .findFirst()
                .map(JpaAllocationPolicies::version);
    }

    @Override
    public List<PolicyVersion> newest(int most) {
        return NativeRows.of(em, SELECT + " ORDER BY version DESC LIMIT ?", most).stream()
                .map(JpaAllocationPolicies::version)
                .toList();
    }

    private static PolicyVersion version(Object[] row) {
        return new PolicyVersion(
                new PolicyVersionId((UUID) row[1]),
                PolicyColumns.policy((int) row[0], row, FIRST_SETTING),
                (Instant) row[2],
                new PersonId((UUID) row[3]),
                Optional.ofNullable((String) row[4]));
    }
}
