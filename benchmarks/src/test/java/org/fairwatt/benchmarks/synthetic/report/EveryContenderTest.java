package org.fairwatt.benchmarks.synthetic.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.fairwatt.benchmarks.synthetic.day.Asking;
import org.fairwatt.benchmarks.synthetic.day.DayMaker;
import org.fairwatt.benchmarks.synthetic.day.DayRequest;
import org.fairwatt.benchmarks.synthetic.day.DaySize;
import org.fairwatt.benchmarks.synthetic.day.District;
import org.fairwatt.benchmarks.synthetic.limit.DayBound;
import org.fairwatt.benchmarks.synthetic.run.Outcome;
import org.fairwatt.benchmarks.synthetic.run.Played;
import org.fairwatt.policy.AllocationPolicy;

/** What no way of sharing may do, on any day. */
class EveryContenderTest {

    private static final double SOLVER_DIGITS = 1e-6;
    private static final Duration PLANNING = Duration.ofMillis(100);

    @Property(tries = 3)
    void noRuleIsBrokenEveryoneIsAccountedForAndTheBoundIsNeverBeaten(
            @ForAll @LongRange(min = 1, max = 1_000) long seed, @ForAll boolean quotas, @ForAll Asking asking) {
        District district =
                DayMaker.make(DaySize.S, 130, seed).with(asking).districts().get(0);
        AllocationPolicy policy = new Setting(DaySize.S, 130, quotas, asking, 20).policy();
        double bound = DayBound.of(district);

        for (Contender contender : Contender.values()) {
            Played played = contender.play(district, policy, PLANNING);

            assertThat(played.brokenRules()).as(contender.label()).isZero();
            assertThat(played.outcomes().stream().map(Outcome::request).map(DayRequest::id))
                    .as(contender.label())
                    .containsExactlyInAnyOrderElementsOf(new HashSet<>(
                            district.requests().stream().map(DayRequest::id).toList()));
            assertThat(played.outcomes().stream()
                            .mapToDouble(Outcome::deliveredWs)
                            .sum())
                    .as(contender.label())
                    .isLessThanOrEqualTo(bound * (1 + SOLVER_DIGITS));
        }
    }
}
