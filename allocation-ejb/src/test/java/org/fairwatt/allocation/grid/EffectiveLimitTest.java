package org.fairwatt.allocation.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.allocation.grid.Limits.limitOf;
import static org.fairwatt.allocation.town.Town.TEN;
import static org.fairwatt.allocation.town.Town.at;
import static org.fairwatt.allocation.town.Town.between;
import static org.fairwatt.grid.LimitKind.OPERATIONAL;
import static org.fairwatt.grid.LimitKind.PROTECTION;
import static org.fairwatt.grid.LimitSource.CONTRACT;
import static org.fairwatt.grid.LimitSource.DEMAND_RESPONSE;
import static org.fairwatt.grid.LimitSource.OPERATOR;
import static org.fairwatt.grid.LimitSource.THERMAL;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.fairwatt.energy.Power;
import org.fairwatt.time.TimeWindow;
import org.junit.jupiter.api.Test;

class EffectiveLimitTest {
    private static final Power RATING = Power.ofKilowatts(150); // the usual ramp is 10 kW per minute
    private static final Instant NOON = at(12);

    @Test
    void withoutLimitsTheRatingCounts() {
        assertThat(during(NOON)).isEqualTo(RATING);
    }

    @Test
    void aLimitAboveTheRatingChangesNothing() {
        assertThat(during(NOON, operator(200, 11, 13, TEN))).isEqualTo(RATING);
    }

    @Test
    void theNewestOfASourceCountsEvenIfItIsHigher() {
        Limits older = operator(40, 11, 13, TEN);
        Limits newer = operator(60, 11, 13, TEN.plusSeconds(1));

        assertThat(during(NOON, newer, older)).isEqualTo(Power.ofKilowatts(60));
    }

    @Test
    void outsideOfTheNewestTheOlderOneStillHolds() {
        Limits older = operator(40, 11, 18, TEN);
        Limits newer = operator(60, 11, 12, TEN.plusSeconds(1));

        assertThat(during(NOON, older, newer)).isEqualTo(Power.ofKilowatts(40));
    }

    @Test
    void ofOperationalLimitsThatOfTheHighestPrecedenceCountsEvenIfItIsHigher() {
        Limits called = limitOf(DEMAND_RESPONSE, 70, between(11, 13), TEN.plusSeconds(1));
        Limits agreed = limitOf(CONTRACT, 50, between(10, 20), TEN);

        assertThat(during(NOON, agreed, called)).isEqualTo(Power.ofKilowatts(70));
        assertThat(during(NOON, agreed, called, operator(90, 11, 13, TEN))).isEqualTo(Power.ofKilowatts(90));
        assertThat(during(at(14), agreed, called)).as("the call is over").isEqualTo(Power.ofKilowatts(50));
    }

    @Test
    void ofProtectionLimitsTheLowestCountsWhoeverSaysMore() {
        Limits thermal = limitOf(THERMAL, 30, between(11, 13), TEN);
        Limits contract = limitOf(CONTRACT, 40, between(11, 13), TEN).as(PROTECTION);

        assertThat(during(NOON, contract, thermal, operator(60, 11, 13, TEN.plusSeconds(1))))
                .isEqualTo(Power.ofKilowatts(30));
        assertThat(during(NOON, contract, operator(20, 11, 13, TEN))).isEqualTo(Power.ofKilowatts(20));
    }

    @Test
    void anOpinionDoesNotLiftAProtectionOfTheSameSource() {
        Limits protection = operator(40, 11, 13, TEN).as(PROTECTION);
        Limits opinion = operator(60, 11, 13, TEN.plusSeconds(1)).as(OPERATIONAL);
        Limits lifted = operator(50, 11, 13, TEN.plusSeconds(2)).as(PROTECTION);

        assertThat(during(NOON, protection, opinion)).isEqualTo(Power.ofKilowatts(40));
        assertThat(during(NOON, protection, opinion, lifted)).isEqualTo(Power.ofKilowatts(50));
    }

    @Test
    void aLimitThatBeginsWithinABucketHoldsForAllOfIt() {
        Limits late = limitOf(OPERATOR, 20, new TimeWindow(at(12, 10), at(13)), TEN);

        assertThat(during(NOON, late)).isEqualTo(Power.ofKilowatts(20));
    }

    @Test
    void whatIsReleasedRisesToTheRatingWithinAQuarterOfAnHourAndABucketHasTheLeastOfIt() {
        Limits over = operator(20, 11, 12, TEN);

        assertThat(during(at(12), over)).isEqualTo(Power.ofKilowatts(20));
        assertThat(during(at(12, 15), over)).isEqualTo(RATING);
        assertThat(minute(at(12, 5), over)).isEqualTo(Power.ofKilowatts(70));
    }

    @Test
    void aNodeIsReleasedByTheRampOfTheLimitThatKeptItBack() {
        Limits slow = operator(20, 11, 12, TEN).released(1);

        assertThat(during(at(12, 15), slow)).isEqualTo(Power.ofKilowatts(35));
        assertThat(during(at(13), slow)).isEqualTo(Power.ofKilowatts(80));
        assertThat(during(at(14, 10), slow)).isEqualTo(RATING);
    }

    @Test
    void aRaisedLimitIsReachedByTheRampToo() {
        Limits low = operator(20, 11, 18, TEN).released(1);
        Limits raised = operator(50, 12, 18, at(12)).released(2);
        Limits higher = operator(60, 15, 18, at(15)).released(3);

        assertThat(minute(at(12, 10), low, raised)).isEqualTo(Power.ofKilowatts(30));
        assertThat(minute(at(12, 45), low, raised)).isEqualTo(Power.ofKilowatts(50));
        assertThat(minute(at(15, 3), low, raised, higher))
                .as("it had arrived, and is released from the second")
                .isEqualTo(Power.ofKilowatts(56));
    }

    @Test
    void whatIsRaisedAgainOnItsWayKeepsItsPace() {
        Limits low = operator(20, 11, 18, TEN).released(1);
        Limits raised = operator(50, 12, 18, at(12)).released(5);
        Limits higher = limitOf(OPERATOR, 90, new TimeWindow(at(12, 10), at(18)), at(12, 10));

        assertThat(minute(at(12, 20), low, raised, higher)).isEqualTo(Power.ofKilowatts(40));
    }

    @Test
    void loweringWaitsForNothing() {
        Limits rising = operator(20, 11, 12, TEN).released(1);
        Limits lowered = limitOf(OPERATOR, 30, new TimeWindow(at(12, 30), at(18)), TEN);

        assertThat(minute(at(12, 29), rising, lowered)).isEqualTo(Power.ofKilowatts(49));
        assertThat(minute(at(12, 30), rising, lowered)).isEqualTo(Power.ofKilowatts(30));
    }

    @Test
    void aRampThatBeganLongBeforeIsStillKnown() {
        Limits slowest = limitOf(OPERATOR, 0, between(6, 8), at(6)).released(1);
        TimeWindow fromTen = between(10, 12);

        EffectiveLimit limit = EffectiveLimit.of(RATING, java.util.List.of(slowest.limit()), fromTen, TEN);

        assertThat(limit.during(TimeWindow.of(TEN, Duration.ofMinutes(15)))).isEqualTo(Power.ofKilowatts(120));
    }

    private static Limits operator(int kilowatts, int from, int until, Instant setAt) {
        return limitOf(OPERATOR, kilowatts, between(from, until), setAt);
    }

    private static Power during(Instant bucket, Limits... limits) {
        return least(TimeWindow.of(bucket, Duration.ofMinutes(15)), limits);
    }

    private static Power minute(Instant start, Limits... limits) {
        return least(TimeWindow.of(start, Duration.ofMinutes(1)), limits);
    }

    private static Power least(TimeWindow bucket, Limits... limits) {
        return EffectiveLimit.of(
                        RATING, Arrays.stream(limits).map(Limits::limit).toList(), between(10, 22), TEN)
                .during(bucket);
    }
}
