package org.fairwatt.benchmarks.synthetic.report;

import org.fairwatt.benchmarks.synthetic.day.DaySize;
import org.fairwatt.policy.QuotaPolicy;

/**
 * Which day is played, under which quotas.
 *
 * @param loadPercent 100 or 130: how many requests, of those that the size has
 */
public record Setting(DaySize size, int loadPercent, boolean quotas) {

    QuotaPolicy policy() {
        return quotas ? QuotaPolicy.DEFAULT : QuotaPolicy.NONE;
    }

    @Override
    public String toString() {
        return "%s, load %.1f, quotas %s".formatted(size, loadPercent / 100.0, quotas ? "on" : "off");
    }
}
