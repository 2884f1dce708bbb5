package org.fairwatt.benchmarks.synthetic.report;

import org.fairwatt.benchmarks.synthetic.day.Asking;
import org.fairwatt.benchmarks.synthetic.day.DaySize;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.policy.FairnessRules;
import org.fairwatt.policy.QuotaPolicy;

/**
 * Which day is played, under which policy.
 *
 * @param loadPercent 100 or 130: how many requests, of those that the size has
 * @param newcomersPercent what promises beyond the floor leave of each transformer's power, 0 to 80 %
 */
public record Setting(DaySize size, int loadPercent, boolean quotas, Asking asking, int newcomersPercent) {

    /** The usual policy, but for what the setting says. */
    public AllocationPolicy policy() {
        AllocationPolicy usual = AllocationPolicy.DEFAULT;
        FairnessRules fairness = usual.fairness();
        return new AllocationPolicy(
                usual.version(),
                usual.booking(),
                new FairnessRules(
                        fairness.floor(), newcomersPercent, fairness.memoryHalfLife(), fairness.memoryWeightPercent()),
                quotas ? QuotaPolicy.DEFAULT : QuotaPolicy.NONE,
                usual.planning(),
                usual.prices(),
                usual.badge());
    }

    @Override
    public String toString() {
        return "%s, load %.1f, quotas %s, %s"
                .formatted(size, loadPercent / 100.0, quotas ? "on" : "off", asking.label());
    }
}
