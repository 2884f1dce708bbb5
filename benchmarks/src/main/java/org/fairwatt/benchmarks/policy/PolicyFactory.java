package org.fairwatt.benchmarks.policy;

import org.fairwatt.benchmarks.replay.ReplayPolicy;
import org.fairwatt.benchmarks.replay.SiteLimits;

/** Makes a policy that has seen nothing yet: one for each run. */
@FunctionalInterface
public interface PolicyFactory {
    ReplayPolicy at(SiteLimits site);
}
