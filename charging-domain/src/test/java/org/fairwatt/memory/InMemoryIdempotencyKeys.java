package org.fairwatt.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.IdempotencyKeys;
import org.fairwatt.tenant.IdempotentCall;
import org.fairwatt.tenant.PersonId;

/** Idempotency keys in memory. */
public final class InMemoryIdempotencyKeys implements IdempotencyKeys {
    private final Map<Key, Known> known = new HashMap<>();

    private record Key(PersonId person, String key) {}

    private record Known(IdempotentCall call, UUID result) {}

    @Override
    public Optional<UUID> resultOf(IdempotentCall call) {
        Optional<Known> found = Optional.ofNullable(known.get(new Key(call.person(), call.key())));
        if (found.filter(it -> !it.call().equals(call)).isPresent()) {
            throw Problem.of(
                    ProblemCode.IDEMPOTENCY_KEY_REUSED,
                    "idempotencyKey",
                    "The key (%s) was used for another call.".formatted(call.key()));
        }
        return found.map(Known::result);
    }

    @Override
    public void remember(IdempotentCall call, UUID result) {
        known.put(new Key(call.person(), call.key()), new Known(call, result));
    }
}
