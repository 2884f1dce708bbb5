package org.fairwatt.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.fairwatt.energy.Power;
import org.fairwatt.time.TimeWindow;
import org.junit.jupiter.api.Test;

class LimitWordsTest {
    private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");
    private static final Power RATING = Power.ofKilowatts(150);

    @Test
    void thoseWhoAnswerForANodeCoverEveryOtherSource() {
        assertThat(Arrays.stream(LimitSource.values()).sorted(LimitSource.HIGHEST_PRECEDENCE_FIRST))
                .containsExactly(
                        LimitSource.OPERATOR,
                        LimitSource.DEMAND_RESPONSE,
                        LimitSource.CONTRACT,
                        LimitSource.THERMAL,
                        LimitSource.NAMEPLATE);
    }

    @Test
    void withoutMoreToItALimitIsOneOfSeveralOpinionsButForHeat() {
        assertThat(LimitTerms.usualOf(LimitSource.OPERATOR).kind()).isEqualTo(LimitKind.OPERATIONAL);
        assertThat(LimitTerms.usualOf(LimitSource.THERMAL).kind()).isEqualTo(LimitKind.PROTECTION);
    }

    @Test
    void theNameplateIsNotSet() {
        assertThatThrownBy(() -> new LoadLimit(
                        LoadLimitId.random(),
                        ClusterId.random(),
                        Optional.empty(),
                        RATING,
                        LimitSource.NAMEPLATE,
                        TimeWindow.of(NOON, Duration.ofHours(1)),
                        NOON,
                        UUID.randomUUID()))
                .hasMessageContaining("is not set");
    }

    @Test
    void aNodeIsGivenBackInAQuarterOfAnHourAndAtTheLatestInFourHours() {
        assertThat(Ramp.usual(RATING)).isEqualTo(new Ramp(10_000));
        assertThat(Ramp.slowest(RATING)).isEqualTo(new Ramp(625));
        assertThat(Ramp.usual(Power.ofWatts(31))).as("rounded up").isEqualTo(new Ramp(3));
    }

    @Test
    void aRampRisesEvenlyUntilThereIsNoMore() {
        Ramp ramp = new Ramp(6_000);
        Power from = Power.ofKilowatts(10);

        assertThat(ramp.risen(from, Duration.ZERO, RATING)).isEqualTo(from);
        assertThat(ramp.risen(from, Duration.ofSeconds(30), RATING)).isEqualTo(Power.ofKilowatts(13));
        assertThat(ramp.risen(from, Duration.ofMinutes(20), RATING)).isEqualTo(Power.ofKilowatts(130));
        assertThat(ramp.risen(from, Duration.ofDays(400_000), RATING)).isEqualTo(RATING);
    }

    @Property
    void noRampRisesBeyondItsEndOrFallsBelowItsStart(
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long wattsPerMinute,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long from,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long missing,
            @ForAll @LongRange(min = 0, max = 400_000_000_000L) long millis) {
        Power start = new Power(from);
        Power most = new Power(from + missing);

        assertThat(new Ramp(wattsPerMinute).risen(start, Duration.ofMillis(millis), most))
                .isBetween(start, most);
    }

    @Test
    void aSourceIsExpectedToSpeakWithinADay() {
        assertThatThrownBy(() -> new LossDefault(Duration.ofHours(25), RATING)).hasMessageContaining("PT24H");
        assertThatThrownBy(() -> new LossDefault(Duration.ZERO, RATING)).hasMessageContaining("PT1M");
    }
}
