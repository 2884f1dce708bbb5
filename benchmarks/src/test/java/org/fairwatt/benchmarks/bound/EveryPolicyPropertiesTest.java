package org.fairwatt.benchmarks.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.fairwatt.benchmarks.log.Information;
import org.fairwatt.benchmarks.log.Sessions;
import org.fairwatt.benchmarks.log.Visit;
import org.fairwatt.benchmarks.policy.Policies;
import org.fairwatt.benchmarks.replay.Replay;
import org.fairwatt.benchmarks.replay.ReplayFigures;
import org.fairwatt.benchmarks.replay.ReplayResult;
import org.fairwatt.benchmarks.replay.SessionOutcome;
import org.fairwatt.benchmarks.replay.SiteLimits;

/** What no policy may do, whoever comes and whatever they tell. */
class EveryPolicyPropertiesTest {
    private static final double SOLVER_DIGITS_PCT = 1e-4;

    private record Stay(int fromMin, int lengthMin, int deciKwh, int statedDeciKwh, int statedLengthMin) {}

    @Property(tries = 60)
    void theCapHoldsEnergyIsConservedAndTheBoundIsNeverBeaten(
            @ForAll("stays") List<Stay> stays,
            @ForAll @IntRange(min = 1_000, max = 30_000) int capW,
            @ForAll Information told) {
        Sessions sessions = Sessions.are();
        stays.stream()
                .sorted(java.util.Comparator.comparingInt(Stay::fromMin))
                .forEach(stay -> sessions.plugged(
                        stay.fromMin,
                        stay.fromMin + stay.lengthMin,
                        stay.deciKwh / 10.0,
                        stay.statedDeciKwh / 10.0,
                        stay.fromMin + stay.statedLengthMin));
        SiteLimits site = new SiteLimits(capW, 6_600, 900, 3 * Sessions.KWH, 1);
        double bound = ReplayFigures.deliveredPercent(
                new EnergyBound(site).solve(sessions.list(), solved -> {}).outcomes());

        for (String name : Policies.names()) {
            ReplayResult result = new Replay(
                            site,
                            Visit.withLiars(Visit.honest(sessions.list(), told), 30, 1),
                            Policies.named(name).orElseThrow().at(site),
                            () -> {})
                    .run();

            assertThat(result.overCapBuckets()).as(name).isZero();
            assertThat(result.peakW()).as(name).isLessThanOrEqualTo(capW);
            assertThat(result.load().energyWs().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .as(name)
                    .isEqualTo(result.outcomes().stream()
                            .mapToLong(SessionOutcome::deliveredWs)
                            .sum());
            assertThat(ReplayFigures.deliveredPercent(result.outcomes()))
                    .as(name)
                    .isLessThanOrEqualTo(bound + SOLVER_DIGITS_PCT);
        }
    }

    @Provide
    Arbitrary<List<Stay>> stays() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 600),
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.integers().between(1, 300),
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.integers().between(15, 300))
                .as(Stay::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}
