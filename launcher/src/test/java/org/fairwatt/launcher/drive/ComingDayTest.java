package org.fairwatt.launcher.drive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ComingDayTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void whoCameAtSevenComesAtSevenWhereTheSiteIsAndStaysAsLong() {
        ComingDay coming = ComingDay.after(Instant.parse("2026-06-10T15:00:00Z"), NEW_YORK);

        DaySession moved = coming.moved(session("2018-10-17T07:00:00-07:00", "2018-10-17T15:30:00-07:00"));

        assertThat(coming.day()).isEqualTo(LocalDate.of(2026, 6, 11));
        assertThat(moved.earliestStart()).isEqualTo("2026-06-11T11:00:00Z"); // seven in New York's summer
        assertThat(moved.latestEnd()).isEqualTo("2026-06-11T19:30:00Z");
        assertThat(moved.clamped()).isFalse();
    }

    @Test
    void theComingDayIsTomorrowWhereTheSiteIsNotWhereThisProgramRuns() {
        Instant evening = Instant.parse("2026-06-11T02:00:00Z"); // the evening of the 10th in New York

        assertThat(ComingDay.after(evening, NEW_YORK).day()).isEqualTo(LocalDate.of(2026, 6, 11));
    }

    @Test
    void shortlyBeforeMidnightItIsTheDayAfterSoThatNobodyHasComeAlready() {
        Instant almost = Instant.parse("2026-06-11T03:58:30Z"); // 23:58:30 in New York

        assertThat(ComingDay.after(almost, NEW_YORK).day()).isEqualTo(LocalDate.of(2026, 6, 12));
    }

    @Test
    void aStayThroughTheNightOnWhichClocksGoForwardIsAsLongAsItWas() {
        ComingDay coming = ComingDay.after(Instant.parse("2026-03-07T02:00:00Z"), NEW_YORK); // the 7th comes

        DaySession moved = coming.moved(session("2018-10-17T22:00:00-07:00", "2018-10-18T06:00:00-07:00"));

        assertThat(moved.earliestStart()).isEqualTo("2026-03-08T03:00:00Z");
        assertThat(Duration.between(moved.earliestStart(), moved.latestEnd())).hasHours(8);
    }

    @Test
    void whoCameInTheHourThatClocksLeaveOutComesAnHourLater() {
        ComingDay coming = ComingDay.after(Instant.parse("2026-03-07T12:00:00Z"), NEW_YORK); // the 8th comes

        DaySession moved = coming.moved(session("2018-10-17T02:30:00-07:00", "2018-10-17T06:00:00-07:00"));

        assertThat(moved.earliestStart()).isEqualTo("2026-03-08T07:30:00Z"); // half past three by the new time
    }

    @Test
    void whoCameInTheHourThatComesTwiceComesTheFirstTime() {
        ComingDay coming = ComingDay.after(Instant.parse("2026-10-31T12:00:00Z"), NEW_YORK); // 1 November comes

        DaySession moved = coming.moved(session("2018-10-17T01:30:00-07:00", "2018-10-17T06:00:00-07:00"));

        assertThat(moved.earliestStart()).isEqualTo("2026-11-01T05:30:00Z");
    }

    @Test
    void nobodyStaysPastTheTimeForWhichSlotsAreGivenOut() {
        Instant now = Instant.parse("2026-06-10T15:00:00Z");
        ComingDay coming = ComingDay.after(now, NEW_YORK);

        DaySession moved = coming.moved(session("2018-10-17T18:00:00-07:00", "2018-10-20T08:00:00-07:00"));

        assertThat(moved.clamped()).isTrue();
        assertThat(moved.latestEnd()).isEqualTo(now.plus(Duration.ofHours(48)).minus(Duration.ofMinutes(5)));
    }

    @Test
    void anOffsetThatChangesDuringTheStayMakesItNoLonger() {
        ComingDay coming = ComingDay.after(Instant.parse("2026-06-10T15:00:00Z"), NEW_YORK);

        DaySession moved = coming.moved(session("2018-11-03T22:00:00-07:00", "2018-11-04T06:00:00-08:00"));

        assertThat(Duration.between(moved.earliestStart(), moved.latestEnd())).hasHours(9);
    }

    private static LoggedSession session(String arrival, String departure) {
        return new LoggedSession(
                2, "A-1", OffsetDateTime.parse(arrival), OffsetDateTime.parse(departure), BigDecimal.TEN, null, null);
    }
}
