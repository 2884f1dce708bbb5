package org.fairwatt.allocation.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.allocation.town.Town.ELEVEN_KW;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.fairwatt.allocation.town.Town;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.Cluster;
import org.fairwatt.reservation.Decision;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationStatus;
import org.fairwatt.reservation.SlotRequest;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.site.SiteKind;
import org.fairwatt.site.StationId;
import org.fairwatt.tenant.Caller;
import org.fairwatt.time.TimeWindow;
import org.fairwatt.vehicle.Vehicle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Towns by chance: whatever is offered instead, asking for it gives at least that, also a minute later. */
class AlternativesCanBeBookedTest {
    private static final int MOST = 5;
    private static final int TOWNS = 150;

    static LongStream seeds() {
        return LongStream.range(0, TOWNS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsOfferedCanBeBookedAndIsNoLess(long seed) {
        int offered = new Story(seed).alternatives().size();
        for (int index = 0; index < offered; index++) {
            Story story = new Story(seed); // told anew for each, since a booking changes it
            Alternative alternative = story.alternatives().get(index);
            assertBetterOrDifferent(alternative, story.reservation);

            story.town.clock.leap(Duration.ofMinutes(index % 2));
            Decision decision = story.book(alternative.request());

            Promise got = decision.reservation().promise().orElseThrow();
            assertThat(got.energy())
                    .isGreaterThanOrEqualTo(alternative.promise().energy());
            assertThat(got.charging().start())
                    .isBeforeOrEqualTo(alternative.promise().charging().start());
            assertThat(got.station()).isEqualTo(alternative.promise().station());
        }
    }

    @Test
    void mostTownsHaveSomethingToOffer() {
        long offering = seeds().filter(seed -> !new Story(seed).alternatives().isEmpty())
                .count();

        assertThat(offering).isGreaterThanOrEqualTo(TOWNS / 2);
    }

    private static void assertBetterOrDifferent(Alternative alternative, Reservation reservation) {
        reservation
                .promise()
                .filter(held -> reservation.status() == ReservationStatus.RESERVED)
                .ifPresent(held -> assertNoWorse(alternative, held));
    }

    private static void assertNoWorse(Alternative alternative, Promise held) {
        Promise other = alternative.promise();
        assertThat(other.energy()).isGreaterThanOrEqualTo(held.energy());
        switch (alternative.kind()) {
            case EARLIER ->
                assertThat(Duration.between(
                                other.charging().start(), held.charging().start()))
                        .isGreaterThanOrEqualTo(Duration.ofMinutes(10));
            case MORE_ENERGY ->
                assertThat(other.energy().wattHours() - held.energy().wattHours())
                        .isGreaterThanOrEqualTo(500);
            case CHEAPER -> assertThat(pricePerKwh(other)).isLessThanOrEqualTo(0.97 * pricePerKwh(held) + 1e-9);
            case OTHER_STATION -> assertThat(other.station()).isNotEqualTo(held.station());
            case OTHER_TIME ->
                assertThat(other.charging().start())
                        .isNotEqualTo(held.charging().start());
        }
    }

    private static double pricePerKwh(Promise promise) {
        return promise.price().expected().amount().doubleValue()
                / promise.energy().wattHours();
    }

    /** A town with people in it, and the one whose reservation it is about. */
    private static final class Story {
        private final Random random;
        private final Town town = new Town();
        private final SlotBooking booking = Desks.booking(town);
        private final Caller dana = town.aDriver();
        private final Vehicle car = town.aVehicleOf(dana);
        private final List<ChargingStation> stations = new ArrayList<>();
        private final Reservation reservation;

        Story(long seed) {
            random = new Random(seed);
            town.clock.leap(Duration.ofSeconds(random.nextInt(3_600)));
            for (int cluster = 0; cluster <= random.nextInt(3); cluster++) {
                Cluster transformer = town.aTransformer("T" + cluster, Power.ofKilowatts(5 + random.nextInt(40)));
                for (int station = 0; station <= random.nextInt(3); station++) {
                    SiteKind kind = random.nextBoolean() ? SiteKind.DWELL : SiteKind.TURNOVER;
                    String price = "0." + (20 + random.nextInt(60));
                    stations.add(town.aStation(transformer, 1 + random.nextInt(2), kind, price, Optional.empty()));
                }
            }
            for (int other = 0; other < random.nextInt(25); other++) {
                Caller emil = town.aDriver();
                book(emil, town.aVehicleOf(emil), "other-%06d".formatted(other));
            }
            reservation = book(dana, car, "dana-00001").reservation();
        }

        List<Alternative> alternatives() {
            return Desks.alternatives(town).of(dana, reservation.id(), MOST);
        }

        Decision book(SlotRequest request) {
            SlotWish wish = new SlotWish(
                    request.vehicle(),
                    request.stations(),
                    new EnergyWish.Amount(request.energy().wattHours()),
                    request.window().start(),
                    request.window().end());
            return reservation.status() == ReservationStatus.RESERVED
                    ? booking.change(dana, reservation.id(), wish, "dana-00002")
                    : booking.request(dana, wish, "dana-00002");
        }

        private Decision book(Caller caller, Vehicle vehicle, String key) {
            Instant start = town.clock.instant().plusSeconds(random.nextInt(6 * 3_600));
            TimeWindow window = TimeWindow.of(start, Duration.ofMinutes(20 + random.nextInt(300)));
            long mostWh = ELEVEN_KW.during(window.length()).wattHours();
            long energyWh = 500 + random.nextInt((int) mostWh);
            List<StationId> chosen = stations.stream()
                    .filter(station -> random.nextInt(3) == 0)
                    .map(ChargingStation::id)
                    .toList();
            return booking.request(
                    caller,
                    new SlotWish(
                            vehicle.id(),
                            chosen.isEmpty() ? List.of(stations.get(0).id()) : chosen,
                            new EnergyWish.Amount(energyWh),
                            window.start(),
                            window.end()),
                    key);
        }
    }
}
