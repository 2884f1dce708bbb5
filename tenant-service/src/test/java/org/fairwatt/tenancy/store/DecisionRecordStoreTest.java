package org.fairwatt.tenancy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.tenancy.store.StoreWithoutServer.in;
import static org.fairwatt.tenancy.store.StoreWithoutServer.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fairwatt.reservation.PastWait;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reason;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.tenancy.postgres.TestDatabase;
import org.fairwatt.time.TimeWindow;
import org.junit.jupiter.api.Test;

class DecisionRecordStoreTest {

    private static final Instant NOON = Neighbourhood.NOON;
    private static final int LETTERS = 65_536;

    private final Neighbourhood place = Neighbourhood.build();

    @Test
    void theRecordOfALaterDecisionTakesThePlaceOfTheFirst() {
        Reservation slot = place.reserved(place.vehicle(), place.first(), 0, 60);
        keep(slot, "{\"format\":1}");

        run(place.tenant(), store -> store.records().keep(slot, "{\"format\":2}"));

        assertThat(recordsOf(place, slot.id())).containsExactly("{\"format\":2}");
    }

    @Test
    void aRefusalHasARecordToo() {
        Reservation refused = Reservation.rejected(
                ReservationId.random(),
                place.person(),
                place.aRequest(place.vehicle()),
                Reason.of(ReasonCode.CHARGERS_TAKEN),
                1,
                NOON);

        keep(refused, "{}");

        assertThat(recordsOf(place, refused.id())).containsExactly("{}");
    }

    @Test
    void aRecordIsSeenInItsOwnTenantOnly() {
        Reservation slot = place.reserved(place.vehicle(), place.first(), 0, 60);
        keep(slot, "{}");

        assertThat(recordsOf(Neighbourhood.build(), slot.id())).isEmpty();
    }

    @Test
    void aRecordIsForgottenWithItsReservation() {
        Reservation slot = place.reserved(place.vehicle(), place.first(), 0, 60);
        keep(slot, "{}");

        TestDatabase.run(
                TestDatabase.shared().superuser(), "DELETE FROM reservation WHERE id = '%s'".formatted(slot.id()));

        assertThat(recordsOf(place, slot.id())).isEmpty();
    }

    @Test
    void whatIsNoJsonOrTooLongIsNotTaken() {
        Reservation slot = place.reserved(place.vehicle(), place.first(), 0, 60);
        keep(slot, "{}");
        String tooLong = "\"" + "x".repeat(LETTERS) + "\"";

        assertThatThrownBy(() -> run(place.tenant(), store -> store.records().keep(slot, "{")))
                .hasStackTraceContaining("json");
        assertThatThrownBy(() -> run(place.tenant(), store -> store.records().keep(slot, tooLong)))
                .hasStackTraceContaining("decision_record_record_check");
    }

    @Test
    void aWaitCameOutAsItStoodWhenItsTimeCame() {
        Reservation moved = place.reserved(place.vehicle(), place.first(), 60, 120);
        Reservation coming = place.reserved(place.vehicle(), place.second(), 300, 360);
        Instant wished = moved.request().window().start();
        keep(moved, "{}");
        keep(coming, "{}");
        run(place.tenant(), store -> {
            Reservation held = store.reservations().find(moved.id()).orElseThrow();
            held.moveTo(startingEarlier(held.promise().orElseThrow()), Reason.of(ReasonCode.IMPROVED), 1, NOON);
        });

        Instant start = NOON.plus(Duration.ofMinutes(60));
        PastWait expected = new PastWait(
                Duration.between(wished, start), Duration.between(wished, start.minus(Duration.ofMinutes(15))));
        assertThat(waits(NOON.minus(Duration.ofDays(28)), NOON.plus(Duration.ofHours(2)), 10))
                .containsExactly(expected);
        assertThat(waits(NOON.plus(Duration.ofHours(2)), NOON.plus(Duration.ofHours(3)), 10))
                .isEmpty();
        assertThat(waits(NOON.minus(Duration.ofDays(28)), NOON.plus(Duration.ofHours(9)), 1))
                .hasSize(1)
                .doesNotContain(expected);
    }

    private List<PastWait> waits(Instant since, Instant now, int most) {
        return in(place.tenant(), store -> store.records().waits(place.cluster(), since, now, most));
    }

    private void keep(Reservation reservation, String record) {
        run(place.tenant(), store -> {
            store.reservations().add(reservation);
            store.reservations().flush();
            store.records().keep(reservation, record);
        });
    }

    private static List<String> recordsOf(Neighbourhood whose, ReservationId reservation) {
        return in(
                whose.tenant(),
                store -> NativeRows.of(
                                store.em(),
                                "SELECT d.record, d.decided_at FROM decision_record d WHERE d.reservation_id = ?",
                                reservation.value())
                        .stream()
                        .map(row -> String.valueOf(row[0]))
                        .toList());
    }

    private static Promise startingEarlier(Promise promise) {
        Duration earlier = Duration.ofMinutes(15);
        return new Promise(
                promise.cluster(),
                promise.station(),
                promise.evse(),
                new TimeWindow(
                        promise.plugged().start().minus(earlier),
                        promise.plugged().end()),
                new TimeWindow(
                        promise.charging().start().minus(earlier),
                        promise.charging().end()),
                promise.limit(),
                promise.energy(),
                promise.price(),
                promise.likely());
    }
}
