package org.fairwatt.allocation.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.LimitKind;
import org.fairwatt.grid.LimitSource;
import org.fairwatt.grid.LoadLimit;
import org.fairwatt.time.TimeWindow;

/** Limits of all sources and kinds over eight hours, against the words that say what counts. */
class EffectiveLimitPropertiesTest {
    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
    private static final int MINUTES = 8 * 60;
    private static final int TRIES = 200; // each looks at every minute
    private static final int RATING_KW = 100;
    private static final Power RATING = Power.ofKilowatts(RATING_KW);
    private static final int ALL_MINUTES = 2 * MINUTES + 15; // every limit has ended, and is released
    private static final TimeWindow WINDOW = TimeWindow.of(START, Duration.ofMinutes(ALL_MINUTES + 1));
    private static final List<LimitSource> SETTABLE = Stream.of(LimitSource.values())
            .filter(source -> source != LimitSource.NAMEPLATE)
            .sorted(LimitSource.HIGHEST_PRECEDENCE_FIRST)
            .toList();

    @Property(tries = TRIES)
    void neverAboveTheRatingNorAnyProtectionNorTheOperationalLimitThatCounts(@ForAll("limits") List<Limits> limits) {
        EffectiveLimit effective = effective(limits);

        for (int minute = 0; minute < ALL_MINUTES; minute++) {
            Instant instant = START.plus(Duration.ofMinutes(minute));
            assertThat(at(effective, minute)).isLessThanOrEqualTo(RATING);
            for (LimitSource source : SETTABLE) {
                assertThat(at(effective, minute))
                        .isLessThanOrEqualTo(word(limits, source, LimitKind.PROTECTION, instant)
                                .orElse(RATING));
            }
            assertThat(at(effective, minute)).isLessThanOrEqualTo(operational(limits, instant));
        }
    }

    @Property(tries = TRIES)
    void neverRisesFasterThanTheRamp(
            @ForAll("limits") List<Limits> limits, @ForAll @IntRange(min = 1, max = 9) int ramp) {
        EffectiveLimit effective =
                effective(limits.stream().map(limit -> limit.released(ramp)).toList());

        for (int minute = 1; minute < ALL_MINUTES; minute++) {
            assertThat(at(effective, minute).watts())
                    .isLessThanOrEqualTo(at(effective, minute - 1)
                            .plus(Power.ofKilowatts(ramp))
                            .watts());
        }
    }

    @Property(tries = TRIES)
    void whateverRampsTheyHaveNoneRisesFasterThanTheFastest(
            @ForAll("limits") List<Limits> limits, @ForAll("ramps") List<Integer> ramps) {
        EffectiveLimit effective = effective(IntStream.range(0, limits.size())
                .mapToObj(index -> limits.get(index).released(ramps.get(index)))
                .toList());

        int fastest = ramps.stream().mapToInt(Integer::intValue).max().orElseThrow();
        for (int minute = 1; minute < ALL_MINUTES; minute++) {
            assertThat(at(effective, minute).watts())
                    .isLessThanOrEqualTo(at(effective, minute - 1)
                            .plus(Power.ofKilowatts(fastest))
                            .watts());
        }
    }

    @Property(tries = TRIES)
    void fallsAtOnceAndKeepsBackNothingOnceItIsReleased(@ForAll("limits") List<Limits> limits) {
        EffectiveLimit effective = effective(limits);

        for (int minute = 1; minute < ALL_MINUTES; minute++) {
            Instant instant = START.plus(Duration.ofMinutes(minute));
            Power said = said(limits, instant);
            Power before = at(effective, minute - 1);
            if (said.compareTo(before) <= 0) {
                assertThat(at(effective, minute)).isEqualTo(said);
            } else {
                assertThat(at(effective, minute)).isBetween(before, said);
            }
        }
        assertThat(at(effective, ALL_MINUTES)).isEqualTo(RATING);
    }

    @Property(tries = TRIES)
    void aBucketHasTheLeastOfItsMinutes(
            @ForAll("limits") List<Limits> limits, @ForAll @IntRange(max = 2 * MINUTES / 15 - 1) int quarter) {
        EffectiveLimit effective = effective(limits);

        Power least = IntStream.range(15 * quarter, 15 * (quarter + 1))
                .mapToObj(minute -> at(effective, minute))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        assertThat(effective.during(
                        TimeWindow.of(START.plus(Duration.ofMinutes(15L * quarter)), Duration.ofMinutes(15))))
                .isEqualTo(least);
    }

    @Provide
    Arbitrary<List<Limits>> limits() {
        Arbitrary<Integer> start = Arbitraries.integers().between(0, MINUTES - 1);
        Arbitrary<Integer> length = Arbitraries.integers().between(1, MINUTES);
        Arbitrary<Limits> one = Combinators.combine(
                        Arbitraries.of(SETTABLE),
                        Arbitraries.of(LimitKind.class),
                        Arbitraries.longs().between(0, RATING_KW + 20L),
                        start,
                        length)
                .as(EffectiveLimitPropertiesTest::aLimit);
        return one.list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Integer>> ramps() {
        return Arbitraries.integers().between(1, 9).list().ofSize(8);
    }

    /** Set when it begins, as it is in life: what was before does not change afterwards. */
    private static Limits aLimit(LimitSource source, LimitKind kind, long kilowatts, int start, int length) {
        Instant from = START.plus(Duration.ofMinutes(start));
        return Limits.limitOf(source, kilowatts, TimeWindow.of(from, Duration.ofMinutes(length)), from)
                .as(kind);
    }

    private static EffectiveLimit effective(List<Limits> limits) {
        List<LoadLimit> set = limits.stream().map(Limits::limit).toList();
        return EffectiveLimit.of(RATING, set, WINDOW, START);
    }

    private static Power at(EffectiveLimit effective, int minute) {
        return effective.during(TimeWindow.of(START.plus(Duration.ofMinutes(minute)), Duration.ofMinutes(1)));
    }

    private static Power said(List<Limits> limits, Instant instant) {
        return SETTABLE.stream()
                .flatMap(source -> word(limits, source, LimitKind.PROTECTION, instant).stream())
                .reduce(operational(limits, instant), Power::min)
                .min(RATING);
    }

    private static Power operational(List<Limits> limits, Instant instant) {
        return SETTABLE.stream()
                .flatMap(source -> word(limits, source, LimitKind.OPERATIONAL, instant).stream())
                .findFirst()
                .orElse(RATING);
    }

    /** The newest; of those that were set together the first, as they come from the store. */
    private static Optional<Power> word(List<Limits> limits, LimitSource source, LimitKind kind, Instant instant) {
        return limits.stream()
                .filter(limit -> limit.source() == source && limit.terms().kind() == kind)
                .filter(limit -> limit.validity().contains(instant))
                .sorted(Comparator.comparing(Limits::setAt).reversed())
                .findFirst()
                .map(Limits::power);
    }
}
