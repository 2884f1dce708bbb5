package org.fairwatt.api.budget;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fairwatt.tenant.PersonId;

/** Counts the sockets and subscriptions that each client has open on this node, and lets no more in than allowed. */
public final class Headcount {

    private final int mostSockets;
    private final int mostSubscriptions;
    private final Map<PersonId, Integer> sockets = new ConcurrentHashMap<>();
    private final Map<PersonId, Integer> subscriptions = new ConcurrentHashMap<>();

    /** Each at least 1. */
    public Headcount(int mostSockets, int mostSubscriptions) {
        if (mostSockets < 1 || mostSubscriptions < 1) {
            throw new IllegalArgumentException("%d sockets and %d subscriptions per client let nobody in."
                    .formatted(mostSockets, mostSubscriptions));
        }
        this.mostSockets = mostSockets;
        this.mostSubscriptions = mostSubscriptions;
    }

    /** False when the client has as many sockets as it may; then it isn't counted. */
    public boolean enterSocket(PersonId client) {
        return enter(sockets, client, mostSockets);
    }

    public void leaveSocket(PersonId client) {
        leave(sockets, client);
    }

    /** False when the client has as many subscriptions as it may, on all its sockets together. */
    public boolean enterSubscription(PersonId client) {
        return enter(subscriptions, client, mostSubscriptions);
    }

    public void leaveSubscription(PersonId client) {
        leave(subscriptions, client);
    }

    public int mostSubscriptions() {
        return mostSubscriptions;
    }

    /** Clients that are counted; one that left everything is forgotten. */
    int remembered() {
        return sockets.size() + subscriptions.size();
    }

    private static boolean enter(Map<PersonId, Integer> counts, PersonId client, int most) {
        boolean[] in = {false};
        counts.compute(client, (id, count) -> {
            int open = count == null ? 0 : count;
            in[0] = open < most;
            return in[0] ? Integer.valueOf(open + 1) : count;
        });
        return in[0];
    }

    private static void leave(Map<PersonId, Integer> counts, PersonId client) {
        counts.computeIfPresent(client, (id, count) -> count > 1 ? count - 1 : null);
    }
}
