package org.fairwatt.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.StateOfCharge;
import org.fairwatt.memory.Promised;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.time.TimeWindow;
import org.fairwatt.vehicle.PlugSign;
import org.junit.jupiter.api.Test;

class PresenceTest {
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final Energy BATTERY = Energy.ofKilowattHours(50);

    /** From noon until two o'clock, with power from half past twelve on. */
    private static final Promise PROMISE =
            Promised.of(new TimeWindow(NOON, minute(120)), new TimeWindow(minute(30), minute(90)));

    private final Presence presence = new Presence(ReservationId.random(), PROMISE);

    @Test
    void whoIsPluggedInAtTheStationHasCome() {
        plugged(10, 400);

        assertThat(presence.cameAt()).contains(minute(10));
        assertThat(presence.isGone()).isFalse();
        assertThat(presence.stay()).isEmpty();
    }

    @Test
    void aQuarterOfAnHourEarlyIsEarlyEnough() {
        plugged(-15, 400);

        assertThat(presence.cameAt()).contains(minute(-15));
    }

    @Test
    void whoWasPluggedInLongBeforeTheSlotWasSomewhereElse() {
        plugged(-16, 400);

        assertThat(presence.cameAt()).isEmpty();
    }

    @Test
    void whoPlugsInWhenTheSlotIsOverDidNotComeForIt() {
        plugged(120, 400);

        assertThat(presence.cameAt()).isEmpty();
    }

    @Test
    void whoIsPluggedInElsewhereHasNotCome() {
        take(sign(true, 10, 400, true), Whereabouts.ELSEWHERE);

        assertThat(presence.cameAt()).isEmpty();
    }

    @Test
    void whoDroveAwayIsGoneAtOnce() {
        plugged(10, 400);
        plugged(60, 500);
        take(sign(false, 80, 500, false), Whereabouts.ELSEWHERE);

        assertThat(presence.isGone()).isTrue();
        assertThat(presence.stay())
                .contains(Duration.ofMinutes(60)); // between 60 and 80 minutes past noon, from 10 past
    }

    @Test
    void whoMovesTheCableIsNotGone() {
        plugged(10, 400);
        unplugged(30);

        assertThat(presence.isGone()).isFalse();
        assertThat(presence.isPerhapsGone()).isTrue();
        plugged(35, 420);
        assertThat(presence.isPerhapsGone()).isFalse();
        unplugged(45);
        assertThat(presence.isGone()).isFalse();
    }

    @Test
    void whoIsMissedForTenMinutesIsGone() {
        plugged(10, 400);
        unplugged(30);
        unplugged(39);
        assertThat(presence.isGone()).isFalse();

        unplugged(40);

        assertThat(presence.isGone()).isTrue();
        assertThat(presence.stay()).contains(Duration.ofMinutes(10)); // from 10 to 20 past, between 10 and 30 past
    }

    @Test
    void nothingIsLearnedOfAStayWhoseEndNobodySaw() {
        plugged(10, 400);
        take(sign(false, 86, 500, false), Whereabouts.ELSEWHERE);

        assertThat(presence.isGone()).isTrue();
        assertThat(presence.stay()).isEmpty();
    }

    @Test
    void whatIsOlderThanWhatIsKnownIsLeftOut() {
        plugged(20, 400);
        take(sign(false, 15, 400, false), Whereabouts.ELSEWHERE);
        take(sign(false, 20, 400, false), Whereabouts.ELSEWHERE);

        assertThat(presence.isGone()).isFalse();
        assertThat(presence.cameAt()).contains(minute(20));
    }

    @Test
    void itTookWhatItsBatteryGained() {
        plugged(10, 400);
        plugged(60, 500);

        assertThat(presence.took(BATTERY)).contains(Energy.ofKilowattHours(5));
        assertThat(presence.hadEnough()).isFalse();
    }

    @Test
    void whoseBatteryGainedAndChargesNoMoreHadEnough() {
        plugged(10, 400);
        take(sign(true, 60, 500, false), Whereabouts.AT_THE_STATION);

        assertThat(presence.hadEnough()).isTrue();
    }

    @Test
    void whoWaitsForPowerHasNotHadEnough() {
        take(sign(true, 10, 400, false), Whereabouts.AT_THE_STATION);
        take(sign(true, 60, 400, false), Whereabouts.AT_THE_STATION);

        assertThat(presence.hadEnough()).isFalse();
        assertThat(presence.took(BATTERY)).contains(Energy.ZERO);
    }

    @Test
    void whatACarTookThatDoesNotTellHowFullItIsIsNotKnown() {
        take(
                new PlugSign(true, minute(10), Optional.empty(), Optional.empty(), Optional.empty()),
                Whereabouts.AT_THE_STATION);
        plugged(60, 500);

        assertThat(presence.took(BATTERY)).isEmpty();
        assertThat(presence.hadEnough()).isFalse();
    }

    @Test
    void whoWasMissedAllTheTimeNeverCame() {
        missedFrom(5);

        assertThat(presence.neverCame(PROMISE, minute(119))).isFalse();
        assertThat(presence.neverCame(PROMISE, minute(120))).isTrue();
    }

    @Test
    void whoMayHaveComeAndLeftBetweenTwoQuestionsIsNotSaidToHaveMissedIt() {
        unplugged(5);
        unplugged(20);
        unplugged(60);
        unplugged(75);
        unplugged(90);
        unplugged(105);

        assertThat(presence.neverCame(PROMISE, minute(120))).isFalse();
    }

    @Test
    void whoToldNothingInTheLastMinutesMayHaveCome() {
        unplugged(5);
        unplugged(20);

        assertThat(presence.neverCame(PROMISE, minute(120))).isFalse();
    }

    @Test
    void whoIsPluggedInThereAfterTheEndMayHaveComeInTime() {
        missedFrom(5);
        plugged(125, 400);

        assertThat(presence.neverCame(PROMISE, minute(130))).isFalse();
    }

    @Test
    void nothingIsConcludedOfASlotTooShortToBeSeen() {
        TimeWindow brevity = new TimeWindow(NOON, minute(44));
        Promise promise = Promised.of(brevity, brevity);
        Presence brief = new Presence(ReservationId.random(), promise);
        for (int minute = 5; minute < 44; minute += 15) {
            brief.take(sign(false, minute, 400, false), promise, Whereabouts.AT_THE_STATION);
        }

        assertThat(brief.neverCame(promise, minute(44))).isFalse();
    }

    @Test
    void whoCameDidNotMissIt() {
        plugged(60, 400);

        assertThat(presence.neverCame(PROMISE, minute(180))).isFalse();
    }

    @Test
    void ofAnotherSlotNothingIsKnown() {
        plugged(10, 400);
        TimeWindow tomorrow = TimeWindow.of(NOON.plus(Duration.ofDays(1)), Duration.ofHours(2));
        Promise changed = Promised.of(tomorrow, tomorrow);

        presence.take(sign(false, 1445, 500, false), changed, Whereabouts.ELSEWHERE);

        assertThat(presence.cameAt()).isEmpty();
        assertThat(presence.isGone()).isFalse();
    }

    @Test
    void aCarThatDoesNotTellWhereItIsMayHaveBeenAtHomeUntilTheSlotBegan() {
        take(sign(true, -5, 400, true), Whereabouts.UNKNOWN);
        assertThat(presence.cameAt()).isEmpty();

        take(sign(true, 5, 400, true), Whereabouts.UNKNOWN);
        assertThat(presence.cameAt()).contains(minute(5));
    }

    @Test
    void ofACarThatDoesNotTellWhereItIsNothingIsLearned() {
        take(sign(true, 5, 400, true), Whereabouts.UNKNOWN);
        take(sign(true, 50, 500, false), Whereabouts.UNKNOWN);
        take(sign(false, 60, 500, false), Whereabouts.UNKNOWN);
        take(sign(false, 75, 500, false), Whereabouts.UNKNOWN);

        assertThat(presence.isGone()).isTrue();
        assertThat(presence.stay()).isEmpty();
        assertThat(presence.took(BATTERY)).isEmpty();
    }

    @Test
    void aLongStayIsKnownWellEnoughFromOneQuestionThatFailed() {
        Promise allDay =
                Promised.of(TimeWindow.of(NOON, Duration.ofHours(10)), TimeWindow.of(NOON, Duration.ofHours(1)));
        Presence stay = new Presence(ReservationId.random(), allDay);
        stay.take(sign(true, 0, 400, true), allDay, Whereabouts.AT_THE_STATION);
        stay.take(sign(true, 480, 400, true), allDay, Whereabouts.AT_THE_STATION);
        stay.take(sign(false, 600, 400, true), allDay, Whereabouts.ELSEWHERE);

        assertThat(stay.stay()).contains(Duration.ofHours(9));
    }

    private void missedFrom(int first) {
        for (int minute = first; minute < 120; minute += 15) {
            unplugged(minute);
        }
    }

    private void plugged(int minute, int tenths) {
        take(sign(true, minute, tenths, true), Whereabouts.AT_THE_STATION);
    }

    private void unplugged(int minute) {
        take(sign(false, minute, 400, false), Whereabouts.AT_THE_STATION);
    }

    private void take(PlugSign sign, Whereabouts where) {
        presence.take(sign, PROMISE, where);
    }

    private static PlugSign sign(boolean pluggedIn, int minute, int tenths, boolean charging) {
        return new PlugSign(
                pluggedIn,
                minute(minute),
                Optional.of(new StateOfCharge(tenths)),
                Optional.of(charging),
                Optional.empty());
    }

    private static Instant minute(int minute) {
        return NOON.plus(Duration.ofMinutes(minute));
    }
}
