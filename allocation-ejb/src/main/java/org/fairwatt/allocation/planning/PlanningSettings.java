package org.fairwatt.allocation.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the planner works on this node; {@code docs/deployment.md} lists them for operators. */
@ApplicationScoped
public class PlanningSettings {
    private static final int MOST_THREADS = 64;
    private static final int MOST_THREADS_UNASKED = 4; // each may need a connection, and memory for a cluster
    private static final Duration BESIDE_THINKING = Duration.ofSeconds(10); // reading and writing a large cluster

    private boolean enabled;
    private Duration interval = Duration.ZERO;
    private Duration spent = Duration.ZERO;
    private Duration lease = Duration.ZERO;
    private int threads;

    protected PlanningSettings() {}

    /**
     * @param enabled whether this node plans at all
     * @param interval how often it looks for clusters that want a plan; at least 10 ms
     * @param spent how long it thinks about one cluster before others have their turn; more than zero. A cluster in which
     *     nothing was found in time gets up to four times as long
     * @param lease after which wall time another node may take over a cluster; at least 10 s more than four times
     *     {@code spent}
     * @param threads how many clusters it plans at the same time, 1 to 64; by default one less than there are cores, but at
     *     least 1 and at most 4
     */
    @Inject
    public PlanningSettings(
            @ConfigProperty(name = "fairwatt.planning.enabled", defaultValue = "true") boolean enabled,
            @ConfigProperty(name = "fairwatt.planning.interval", defaultValue = "PT1S") Duration interval,
            @ConfigProperty(name = "fairwatt.planning.spent", defaultValue = "PT2S") Duration spent,
            @ConfigProperty(name = "fairwatt.planning.lease", defaultValue = "PT30S") Duration lease,
            @ConfigProperty(name = "fairwatt.planning.threads") Optional<Integer> threads) {
        this.enabled = enabled;
        this.interval = atLeast("interval", interval, Duration.ofMillis(10));
        this.spent = atLeast("spent", spent, Duration.ofMillis(1));
        this.lease =
                atLeast("lease", lease, spent.multipliedBy(ThinkingTimes.MOST).plus(BESIDE_THINKING));
        this.threads = threads.orElseGet(() -> threadsFor(Runtime.getRuntime().availableProcessors()));
        if (this.threads < 1 || this.threads > MOST_THREADS) {
            throw new IllegalArgumentException(
                    "The planner's threads (%d) must be 1 to %d.".formatted(this.threads, MOST_THREADS));
        }
    }

    private static Duration atLeast(String name, Duration value, Duration least) {
        if (value.compareTo(least) < 0) {
            throw new IllegalArgumentException(
                    "The planner's %s (%s) must be at least %s.".formatted(name, value, least));
        }
        return value;
    }

    /** A core is left to requests. */
    static int threadsFor(int cores) {
        return Math.max(1, Math.min(MOST_THREADS_UNASKED, cores - 1));
    }

    public boolean enabled() {
        return enabled;
    }

    public Duration interval() {
        return interval;
    }

    public Duration spent() {
        return spent;
    }

    public Duration lease() {
        return lease;
    }

    public int threads() {
        return threads;
    }
}
