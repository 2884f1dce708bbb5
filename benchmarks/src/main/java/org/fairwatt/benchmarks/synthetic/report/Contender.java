package org.fairwatt.benchmarks.synthetic.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fairwatt.benchmarks.synthetic.day.District;
import org.fairwatt.benchmarks.synthetic.engine.FairwattRun;
import org.fairwatt.benchmarks.synthetic.engine.Settings;
import org.fairwatt.benchmarks.synthetic.plain.PlainPolicy;
import org.fairwatt.benchmarks.synthetic.plain.PlainRun;
import org.fairwatt.benchmarks.synthetic.run.Played;
import org.fairwatt.policy.AllocationPolicy;

/** A way of sharing that can be chosen by its name. */
public enum Contender {
    FCFS(PlainPolicy.FCFS),
    EDF(PlainPolicy.EDF),
    LLF(PlainPolicy.LLF),
    ROUND_ROBIN(PlainPolicy.ROUND_ROBIN),
    FAIRWATT(Settings.Plugs.RESERVED),
    /** A trial: plugs are settled when people stand there. */
    PLUGS_ON_ARRIVAL(Settings.Plugs.ON_ARRIVAL);

    private final List<PlainPolicy> plain = new ArrayList<>();
    private final List<Settings.Plugs> engine = new ArrayList<>();

    Contender(PlainPolicy plain) {
        this.plain.add(plain);
    }

    Contender(Settings.Plugs engine) {
        this.engine.add(engine);
    }

    /** As it is written on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Plain policies do the same each time; planning ends by its budget, so that no two runs are alike. */
    public boolean isRepeatable() {
        return engine.isEmpty();
    }

    /** @param planning CPU time for the district's day */
    Played play(District district, AllocationPolicy policy, Duration planning) {
        if (!plain.isEmpty()) {
            return PlainRun.play(district, plain.get(0), policy.quotas());
        }
        return FairwattRun.play(district, new Settings(policy, planning, engine.get(0)));
    }
}
