package org.fairwatt.benchmarks.synthetic.engine;

import java.time.Duration;
import org.fairwatt.benchmarks.synthetic.day.DayTime;
import org.fairwatt.engine.profile.Rations;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.policy.QuotaPolicy;

/**
 * How the engine is set: as a community's policy is, but that nobody is late, so that no time is left between two cars.
 *
 * @param planning CPU time that planning may take for the whole district and day
 * @param plugs when it is settled who gets which plug
 */
public record Settings(AllocationPolicy policy, Duration planning, Plugs plugs) {

    private static final int ALL = 100;
    private static final int PART = 30;

    /** When it is settled who gets which plug, and how much is promised. */
    public enum Plugs {
        /** When it is asked, as the product does; all the energy that can be had is promised. Vacant ones may be used before. */
        RESERVED(ALL),
        /** When somebody stands there; a part of the energy is promised. A trial. */
        ON_ARRIVAL(PART);

        private final int promisedPercent;

        Plugs(int promisedPercent) {
            this.promisedPercent = promisedPercent;
        }

        int promisedPercent() {
            return promisedPercent;
        }
    }

    /** What is kept for whom, at {@code now}. */
    Rations rations(int now) {
        QuotaPolicy quotas = policy.quotas();
        int near = (int) ((quotas.release().toSeconds() + DayTime.BUCKET_S - 1) / DayTime.BUCKET_S);
        return new Rations(
                quotas.fleetSharePercent(),
                quotas.emergencyReservePercent(),
                policy.fairness().newcomersPercent(),
                DayTime.bucketOf(now) + near + 1);
    }
}
