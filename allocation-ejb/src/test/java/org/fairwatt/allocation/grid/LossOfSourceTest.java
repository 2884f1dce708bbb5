package org.fairwatt.allocation.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.allocation.grid.Limits.limitOf;
import static org.fairwatt.allocation.town.Town.TEN;
import static org.fairwatt.allocation.town.Town.at;
import static org.fairwatt.allocation.town.Town.between;
import static org.fairwatt.grid.LimitSource.OPERATOR;
import static org.fairwatt.grid.LimitSource.THERMAL;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.LoadLimit;
import org.fairwatt.memory.LeapingClock;
import org.fairwatt.time.TimeWindow;
import org.junit.jupiter.api.Test;

/** A thermometer says 60 kW and is expected every quarter of an hour; without it 20 kW hold, of a rating of 150 kW. */
class LossOfSourceTest {
    private static final Power RATING = Power.ofKilowatts(150);
    private static final Power SAID = Power.ofKilowatts(60);
    private static final Power WITHOUT_IT = Power.ofKilowatts(20);

    private final LeapingClock clock = new LeapingClock(TEN);
    private final List<LoadLimit> limits = new ArrayList<>();

    @Test
    void asLongAsTheSourceSpeaksTheFutureIsWhatItSaid() {
        says(60, 18);

        clock.leap(Duration.ofMinutes(15).minusMillis(1));

        assertThat(during(at(10, 15))).isEqualTo(SAID);
        assertThat(during(at(17))).isEqualTo(SAID);
    }

    @Test
    void onceItIsSilentTheDefaultHoldsFromThenOn() {
        says(60, 18);

        clock.leap(Duration.ofMinutes(15));

        assertThat(during(at(10))).isEqualTo(SAID);
        assertThat(during(at(10, 15))).isEqualTo(WITHOUT_IT);
        assertThat(during(at(17))).isEqualTo(WITHOUT_IT);
    }

    @Test
    void whenItSpeaksAgainTheNodeIsReleasedByTheRamp() {
        says(60, 18);
        clock.leap(Duration.ofMinutes(45));

        says(60, 18);

        assertThat(during(at(10, 30))).isEqualTo(WITHOUT_IT);
        assertThat(during(at(10, 45))).as("it was silent until now").isEqualTo(WITHOUT_IT);
        assertThat(during(at(11))).isEqualTo(SAID);
    }

    @Test
    void anyWordIsASignOfLifeWhateverItIsAbout() {
        says(60, 18);
        clock.leap(Duration.ofMinutes(10));
        limits.add(limitOf(THERMAL, 50, between(20, 21), clock.instant()).limit());

        clock.leap(Duration.ofMinutes(10));
        assertThat(during(at(12))).isEqualTo(SAID);

        clock.leap(Duration.ofMinutes(5));
        assertThat(during(at(12))).isEqualTo(WITHOUT_IT);
    }

    @Test
    void anotherSourcesWordIsNone() {
        says(60, 18);
        clock.leap(Duration.ofMinutes(10));
        limits.add(limitOf(OPERATOR, 100, between(10, 18), clock.instant()).limit());

        clock.leap(Duration.ofMinutes(5));

        assertThat(during(at(12))).isEqualTo(WITHOUT_IT);
    }

    @Test
    void theDefaultEndsWithItsLimitForNoLimitHoldsLongerThanWasSaid() {
        says(60, 11);

        clock.leap(Duration.ofMinutes(30));

        assertThat(during(at(10, 45))).isEqualTo(WITHOUT_IT);
        assertThat(during(at(11))).as("the ramp begins").isEqualTo(WITHOUT_IT);
        assertThat(during(at(11, 15))).isEqualTo(RATING);
    }

    @Test
    void aDefaultMayBeHigherThanWhatWasSaidAndIsReachedByTheRamp() {
        limits.add(limitOf(THERMAL, 10, between(10, 18), TEN)
                .silentAfter(15, 40)
                .released(1)
                .limit());

        clock.leap(Duration.ofMinutes(20));

        assertThat(during(at(10, 30))).isEqualTo(Power.ofKilowatts(25));
        assertThat(during(at(11))).isEqualTo(Power.ofKilowatts(40));
    }

    @Test
    void aDayOfWordsEveryMinuteIsReadAsFastAsOne() {
        for (int minute = 0; minute < 24 * 60; minute++) {
            Instant setAt = TEN.minus(Duration.ofMinutes(minute));
            TimeWindow day = TimeWindow.of(setAt, Duration.ofDays(1));
            limits.add(limitOf(THERMAL, 60, day, setAt).silentAfter(15, 20).limit());
        }

        assertThat(during(at(17))).isEqualTo(SAID);
    }

    private void says(long kilowatts, int untilHour) {
        TimeWindow validity = new TimeWindow(clock.instant(), at(untilHour));
        limits.add(limitOf(THERMAL, kilowatts, validity, clock.instant())
                .silentAfter(15, 20)
                .limit());
    }

    private Power during(Instant bucket) {
        return EffectiveLimit.of(RATING, limits, between(10, 22), clock.instant())
                .during(TimeWindow.of(bucket, Duration.ofMinutes(15)));
    }
}
