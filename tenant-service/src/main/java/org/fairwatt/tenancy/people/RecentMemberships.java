package org.fairwatt.tenancy.people;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.fairwatt.tenant.PersonId;

/**
 * What the identity provider said of people a moment ago: each start of the page asks, and it takes the provider longer to
 * say than all the rest. It is told to the person only; whom a call may act for is up to the token.
 */
final class RecentMemberships {

    private static final int MOST_PEOPLE = 10_000; // bounds the memory; the longest idle are forgotten first

    private final Duration kept;
    private final LongSupplier nanos;
    private final Map<PersonId, Said> said = new LinkedHashMap<>(16, 0.75f, true);

    /** @param nanos a clock that never jumps: {@link System#nanoTime} */
    RecentMemberships(Duration kept, LongSupplier nanos) {
        this.kept = kept;
        this.nanos = nanos;
    }

    private record Said(List<String> aliases, long atNanos) {}

    /** The aliases of the person's organizations, if they are still fresh. */
    synchronized Optional<List<String>> of(PersonId person) {
        return Optional.ofNullable(said.get(person))
                .filter(it -> nanos.getAsLong() - it.atNanos() < kept.toNanos())
                .map(Said::aliases);
    }

    synchronized void remember(PersonId person, List<String> aliases) {
        said.put(person, new Said(List.copyOf(aliases), nanos.getAsLong()));
        if (said.size() > MOST_PEOPLE) {
            said.remove(said.keySet().iterator().next());
        }
    }

    synchronized void forget(PersonId person) {
        said.remove(person);
    }
}
