package org.fairwatt.benchmarks.town;

import java.time.Duration;
import java.util.Map;
import org.fairwatt.launcher.client.GraphQlClient;
import org.fairwatt.launcher.client.GraphQlProblem;

/** Waits for a tenant that was opened a moment ago: the API looks into its directory every other second. */
final class Arrival {
    private static final String NOT_YET = "TENANT_UNKNOWN";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final String ANYTHING = "{ me { name } }";

    private Arrival() {}

    static void await(GraphQlClient api) {
        for (Duration waited = Duration.ZERO; !isKnown(api, waited); waited = waited.plus(PAUSE)) {
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted.", e);
            }
        }
    }

    private static boolean isKnown(GraphQlClient api, Duration waited) {
        try {
            api.run(ANYTHING, Map.of());
            return true;
        } catch (GraphQlProblem problem) {
            if (NOT_YET.equals(problem.code()) && waited.compareTo(PATIENCE) < 0) {
                return false;
            }
            throw problem;
        }
    }
}
