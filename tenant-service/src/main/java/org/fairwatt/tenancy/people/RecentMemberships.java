package org.fairwatt.tenancy.people;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    private long forgotten;

    /** @param nanos a clock that never jumps: {@link System#nanoTime} */
    RecentMemberships(Duration kept, LongSupplier nanos) {
        this.kept = kept;
        this.nanos = nanos;
    }

    private record Said(List<String> aliases, long atNanos) {}

    /**
     * The aliases of the person's organizations.
     *
     * @param ask the identity provider, for what isn't known or no longer fresh
     */
    List<String> of(PersonId person, Function<PersonId, List<String>> ask) {
        Optional<List<String>> known = fresh(person);
        if (known.isPresent()) {
            return known.get();
        }
        long before = forgottenSoFar();
        List<String> aliases = List.copyOf(ask.apply(person));
        remember(person, aliases, before);
        return aliases;
    }

    /** The person's organizations change: what was asked before must not be remembered after. */
    synchronized void forget(PersonId person) {
        said.remove(person);
        forgotten++;
    }

    private synchronized long forgottenSoFar() {
        return forgotten;
    }

    private synchronized Optional<List<String>> fresh(PersonId person) {
        return Optional.ofNullable(said.get(person))
                .filter(it -> nanos.getAsLong() - it.atNanos() < kept.toNanos())
                .map(Said::aliases);
    }

    private synchronized void remember(PersonId person, List<String> aliases, long forgottenWhenAsked) {
        if (forgotten != forgottenWhenAsked) {
            return;
        }
        said.put(person, new Said(aliases, nanos.getAsLong()));
        if (said.size() > MOST_PEOPLE) {
            said.remove(said.keySet().iterator().next());
        }
    }
}
