package org.fairwatt.simulator.smartcar.token;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What outlives a restart.
 *
 * @param grants by id
 * @param access by access token
 * @param refresh by refresh token
 */
record Kept(Map<String, Grant> grants, Map<String, Ticket> access, Map<String, Ticket> refresh) {

    /** Drops the tokens that ended before {@code moment}, and the grants that none is left of. */
    void forgetBefore(Instant moment) {
        access.values().removeIf(ticket -> ticket.until().isBefore(moment));
        refresh.values().removeIf(ticket -> ticket.until().isBefore(moment));
        Set<String> alive = Stream.concat(access.values().stream(), refresh.values().stream())
                .map(Ticket::grantId)
                .collect(Collectors.toSet());
        grants.keySet().retainAll(alive);
    }

    @Override
    public String toString() {
        return "%d grants".formatted(grants.size());
    }
}
