package org.fairwatt.allocation.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the planner works on this node; {@code docs/deployment.md} lists them for operators. */
@ApplicationScoped
public class PlanningSettings {
    private boolean enabled;
    private Duration interval = Duration.ZERO;
    private Duration spent = Duration.ZERO;
    private Duration lease = Duration.ZERO;

    protected PlanningSettings() {}

    /**
     * @param enabled whether this node plans at all
     * @param interval how often it looks for clusters that want a plan
     * @param spent how long it looks for a better plan of one cluster
     * @param lease after which wall time another node may take over a cluster
     */
    @Inject
    public PlanningSettings(
            @ConfigProperty(name = "fairwatt.planning.enabled", defaultValue = "true") boolean enabled,
            @ConfigProperty(name = "fairwatt.planning.interval", defaultValue = "PT1S") Duration interval,
            @ConfigProperty(name = "fairwatt.planning.spent", defaultValue = "PT2S") Duration spent,
            @ConfigProperty(name = "fairwatt.planning.lease", defaultValue = "PT30S") Duration lease) {
        this.enabled = enabled;
        this.interval = interval;
        this.spent = spent;
        this.lease = lease;
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
}
