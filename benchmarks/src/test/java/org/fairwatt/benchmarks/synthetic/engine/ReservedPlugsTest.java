package org.fairwatt.benchmarks.synthetic.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fairwatt.benchmarks.synthetic.day.DayRequest;
import org.fairwatt.benchmarks.synthetic.day.DayTime;
import org.fairwatt.benchmarks.synthetic.day.District;
import org.fairwatt.benchmarks.synthetic.day.Streets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReservedPlugsTest {

    private static final int EIGHT = 8 * DayTime.HOUR_S;

    private static final DayRequest REFUSED =
            Streets.of(2, 22).wants(8, 12, 11).district().requests().get(0);

    private District district;
    private ClusterBook book;
    private ReservedPlugs desk;
    private Booking charging;

    @BeforeEach
    void setUp() {
        setUp(Streets.of(2, 22));
    }

    private void setUp(Streets street) {
        district = street.wants(8, 10, 22)
                .wants(8, 12, 22)
                .wants(10, 12, 22)
                .wants(11, 12, 11)
                .district();
        book = new ClusterBook(district.clusters().get(0), 0, 0);
        desk = new ReservedPlugs(List.of(book));
        charging = reserved(0, 0, 8, 10);
    }

    @Test
    void whoIsEarlyChargesWhereSomebodyLaterCanStandElsewhere() {
        Booking early = reserved(1, 0, 10, 12);
        Booking later = reserved(2, 1, 11, 12);

        desk.arrive(EIGHT, new ArrayList<>());

        assertThat(charging.plug()).isZero();
        assertThat(early.plug()).isEqualTo(1);
        assertThat(early.car()).isPresent();
        assertThat(later.plug()).isZero();
        assertThat(later.car()).isEmpty();
    }

    @Test
    void whoIsEarlyWaitsWhereThatWouldLeaveSomebodyWithoutAnEvse() {
        Booking early = reserved(1, 0, 10, 11);
        Booking later = reserved(2, 1, 10, 12);
        Booking last = reserved(3, 0, 11, 12);

        desk.arrive(EIGHT, new ArrayList<>());

        assertThat(early.car()).isEmpty();
        assertThat(List.of(early.plug(), later.plug(), last.plug())).containsExactly(0, 1, 0);
    }

    @Test
    void whoWasRefusedGoesBeforeWhoIsEarly() {
        Booking early = reserved(1, 0, 10, 11);
        reserved(2, 1, 11, 12);
        List<DayRequest> refused = new ArrayList<>(List.of(REFUSED));

        desk.arrive(EIGHT, refused);

        assertThat(refused).isEmpty();
        assertThat(bookingOf(REFUSED).plug()).isEqualTo(1);
        assertThat(early.car()).isEmpty();
    }

    @Test
    void whereOneParksWhoWasRefusedStaysToTheEndAndSomebodyLaterStandsElsewhere() {
        setUp(Streets.ofParking(2, 22));
        Booking later = reserved(2, 1, 11, 12);

        desk.arrive(EIGHT, new ArrayList<>(List.of(REFUSED)));

        assertThat(bookingOf(REFUSED).plug()).isEqualTo(1);
        assertThat(bookingOf(REFUSED).pluggedUntil()).isEqualTo(12 * DayTime.HOUR_S);
        assertThat(later.plug()).isZero();
        assertThat(desk.moved()).isZero();
    }

    @Test
    void nobodyPlugsInForAMoment() {
        List<DayRequest> refused = new ArrayList<>(List.of(REFUSED));

        desk.arrive(12 * DayTime.HOUR_S - DayTime.BUCKET_S / 2, refused);

        assertThat(refused).containsExactly(REFUSED);
    }

    @Test
    void whereOneOfTwoCanNotStandElsewhereBothKeepWhatTheyHave() {
        Booking early = reserved(1, 0, 10, 11);
        Booking movable = reserved(2, 1, 9, 10);
        Booking stuck = reserved(3, 1, 10, 11);
        charging.stayUntil(9 * DayTime.HOUR_S);
        reserved(2, 0, 11, 12);
        Booking inTheWay = reserved(3, 0, 10, 12);

        desk.arrive(EIGHT, new ArrayList<>());

        assertThat(early.car()).isEmpty();
        assertThat(List.of(movable.plug(), stuck.plug(), inTheWay.plug())).containsExactly(1, 1, 0);
    }

    private Booking bookingOf(DayRequest request) {
        return book.bookings().stream()
                .filter(booking -> booking.request().equals(request))
                .findFirst()
                .orElseThrow();
    }

    private Booking reserved(int request, int plug, int fromHour, int untilHour) {
        Booking booking = Booking.guest(
                district.requests().get(request), book, plug, fromHour * DayTime.HOUR_S, untilHour * DayTime.HOUR_S);
        book.add(booking);
        return booking;
    }
}
