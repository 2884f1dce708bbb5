package org.fairwatt.allocation.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.allocation.town.Town.TEN;
import static org.fairwatt.allocation.town.Town.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.grid.LimitSource;
import org.fairwatt.grid.LoadLimit;
import org.fairwatt.grid.LoadLimitId;
import org.fairwatt.time.TimeWindow;
import org.junit.jupiter.api.Test;

class EffectiveLimitTest {
    private static final Power RATING = Power.ofKilowatts(100);
    private static final TimeWindow NOON = TimeWindow.of(at(12), Duration.ofMinutes(15));

    @Test
    void withoutLimitsTheRatingCounts() {
        assertThat(limit().during(NOON)).isEqualTo(RATING);
    }

    @Test
    void aLimitAboveTheRatingChangesNothing() {
        assertThat(limit(operator(150, 11, 13, TEN)).during(NOON)).isEqualTo(RATING);
    }

    @Test
    void theNewestOfASourceCountsEvenIfItIsHigher() {
        LoadLimit older = operator(40, 11, 13, TEN);
        LoadLimit newer = operator(60, 11, 13, TEN.plusSeconds(1));

        assertThat(limit(newer, older).during(NOON)).isEqualTo(Power.ofKilowatts(60));
    }

    @Test
    void outsideOfTheNewestTheOlderOneStillHolds() {
        LoadLimit older = operator(40, 11, 18, TEN);
        LoadLimit newer = operator(60, 11, 12, TEN.plusSeconds(1));

        assertThat(limit(older, newer).during(NOON)).isEqualTo(Power.ofKilowatts(40));
    }

    @Test
    void ofSeveralSourcesTheLeastCounts() {
        LoadLimit thermal = limit(LimitSource.THERMAL, 30, at(11), at(13), TEN);
        LoadLimit operator = operator(60, 11, 13, TEN.plusSeconds(1));

        assertThat(limit(thermal, operator).during(NOON)).isEqualTo(Power.ofKilowatts(30));
    }

    @Test
    void aLimitThatBeginsWithinABucketHoldsForAllOfIt() {
        LoadLimit late = limit(LimitSource.OPERATOR, 20, at(12, 10), at(13), TEN);

        assertThat(limit(late).during(NOON)).isEqualTo(Power.ofKilowatts(20));
    }

    @Test
    void aLimitThatEndsWhereTheBucketBeginsDoesNotTouchIt() {
        assertThat(limit(operator(20, 11, 12, TEN)).during(NOON)).isEqualTo(RATING);
    }

    private static EffectiveLimit limit(LoadLimit... limits) {
        return new EffectiveLimit(RATING, List.of(limits));
    }

    private static LoadLimit operator(int kilowatts, int from, int until, Instant setAt) {
        return limit(LimitSource.OPERATOR, kilowatts, at(from), at(until), setAt);
    }

    private static LoadLimit limit(LimitSource source, int kilowatts, Instant from, Instant until, Instant setAt) {
        return new LoadLimit(
                LoadLimitId.random(),
                ClusterId.random(),
                Optional.empty(),
                Power.ofKilowatts(kilowatts),
                source,
                new TimeWindow(from, until),
                setAt,
                UUID.randomUUID());
    }
}
