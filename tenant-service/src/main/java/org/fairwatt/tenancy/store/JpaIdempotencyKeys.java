package org.fairwatt.tenancy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.IdempotencyKeys;
import org.fairwatt.tenant.IdempotentCall;

/** Idempotency keys as rows, locked by an advisory lock while they are not there yet. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JpaIdempotencyKeys implements IdempotencyKeys {

    @PersistenceContext(unitName = "fairwatt")
    EntityManager em;

    @Override
    public Optional<UUID> resultOf(IdempotentCall call) {
        lock(call);
        // a statement of its own, since one that waited for the lock would not see what its holder wrote
        List<Object[]> known = NativeRows.of(
                em,
                "SELECT operation, fingerprint, result_id FROM idempotency_key WHERE person_id = ? AND key = ?",
                call.person().value(),
                call.key());
        return known.stream().findFirst().map(row -> {
            if (!call.operation().equals(row[0]) || !call.fingerprint().equals(row[1])) {
                throw Problem.of(
                        ProblemCode.IDEMPOTENCY_KEY_REUSED,
                        "idempotencyKey",
                        "The idempotency key (%s) was used before for another call (%s).\nMaybe the client should make a new key for each intent of its user."
                                .formatted(call.key(), row[0]));
            }
            return (UUID) row[2];
        });
    }

    @Override
    public void remember(IdempotentCall call, UUID result) {
        NativeRows.insert(
                em,
                "INSERT INTO idempotency_key (person_id, key, operation, fingerprint, result_id) VALUES (?, ?, ?, ?, ?)",
                call.person().value(),
                call.key(),
                call.operation(),
                call.fingerprint(),
                result);
    }

    private void lock(IdempotentCall call) {
        NativeRows.of(
                em,
                "SELECT CAST(pg_advisory_xact_lock(hashtextextended(current_setting('app.tenant_id') || ? || ?, 0)) AS text), 1",
                call.person().toString(),
                call.key());
    }
}
