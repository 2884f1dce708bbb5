package org.fairwatt.simulator.smartcar.garage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fairwatt.simulator.smartcar.LeapingClock;
import org.fairwatt.simulator.smartcar.garage.Leg.Doing;
import org.fairwatt.simulator.smartcar.garage.Reading.Charge;
import org.junit.jupiter.api.Test;

class CarTest {
    private static final Place HOME = new Place(41.23, -80.45);
    private static final Leg AN_HOUR_PARKED = new Leg(Doing.PARKED, 60, 0);
    private static final Leg TEN_KM_OUT = new Leg(Doing.DRIVING_OUT, 20, 30);
    private static final Leg TEN_KM_HOME = new Leg(Doing.DRIVING_HOME, 20, 30);
    private static final Leg AN_HOUR_CHARGING = new Leg(Doing.CHARGING, 60, 0);

    private final LeapingClock clock = new LeapingClock(Instant.parse("2026-11-25T10:00:00Z"));

    @Test
    void aDriveTakesEnergyAndLeadsAwayAndHomeAgain() {
        Car car = car(0.5, TEN_KM_OUT, AN_HOUR_PARKED, TEN_KM_HOME, AN_HOUR_PARKED);

        clock.leap(Duration.ofMinutes(20));
        assertThat(car.reading().odometerKm()).isEqualTo(10_010);
        assertThat(car.reading().percentRemaining()).isEqualTo(0.47); // 1.6 of 50 kWh
        assertThat(kmFrom(HOME, car.reading().place())).isCloseTo(10, within(0.1));

        clock.leap(Duration.ofMinutes(80));
        assertThat(car.reading().odometerKm()).isEqualTo(10_020);
        assertThat(car.reading().place()).isEqualTo(HOME);
    }

    @Test
    void aParkedCarLosesALittle() {
        Car car = car(0.5, AN_HOUR_PARKED);

        clock.leap(Duration.ofDays(5));

        assertThat(car.reading().percentRemaining()).isEqualTo(0.48); // 8 W for 120 h
        assertThat(car.reading().odometerKm()).isEqualTo(10_000);
    }

    @Test
    void aChargeEndsAtTheLimit() {
        Car car = car(0.62, AN_HOUR_CHARGING);
        assertThat(car.reading().charge()).isEqualTo(Charge.CHARGING);

        clock.leap(Duration.ofMinutes(30));
        assertThat(car.reading().percentRemaining()).isEqualTo(0.72); // 5 of 50 kWh
        clock.leap(Duration.ofHours(3));

        assertThat(car.reading().percentRemaining()).isEqualTo(0.8);
        assertThat(car.reading().charge()).isEqualTo(Charge.FULLY_CHARGED);
        assertThat(car.charge(true)).isEqualTo(Obeyed.FULL);
    }

    @Test
    void nobodySetsOutWithoutGettingBack() {
        Car car = car(0.08, TEN_KM_OUT, TEN_KM_HOME);

        clock.leap(Duration.ofDays(3));

        assertThat(car.reading().odometerKm()).isEqualTo(10_000);
        assertThat(car.reading().place()).isEqualTo(HOME);
        assertThat(car.reading().percentRemaining()).isNotNegative();
    }

    @Test
    void lookingDoesNotChangeWhatBecomesOfACar() {
        Leg[] day = {AN_HOUR_PARKED, TEN_KM_OUT, AN_HOUR_PARKED, TEN_KM_HOME, AN_HOUR_CHARGING};
        Car watched = car(0.5, day);
        Car alone = car(0.5, day);

        for (int minute = 0; minute < 3000; minute += 7) {
            clock.leap(Duration.ofMinutes(7));
            watched.reading();
            watched.now();
        }

        assertThat(watched.now()).isEqualTo(alone.now());
    }

    @Test
    void aCarTellsItsMakerOnlySoOften() {
        Car car = car(0.5, AN_HOUR_PARKED);

        clock.leap(Duration.ofSeconds(59));
        assertThat(car.reading().at()).isEqualTo("2026-11-25T10:00:00Z");
        clock.leap(Duration.ofSeconds(1));

        assertThat(car.reading().at()).isEqualTo("2026-11-25T10:01:00Z");
    }

    @Test
    void aStaleCarRepeatsItsLastReading() {
        Car car = car(0.5, TEN_KM_OUT, TEN_KM_HOME);
        car.switchOn(Fault.STALE, Duration.ofHours(3));

        clock.leap(Duration.ofMinutes(15));
        assertThat(car.reading().at()).isEqualTo("2026-11-25T07:00:00Z");
        assertThat(car.reading().odometerKm()).isEqualTo(10_000);
        car.switchOff(Fault.STALE);

        assertThat(car.reading().at()).isEqualTo("2026-11-25T10:15:00Z");
        assertThat(car.reading().odometerKm()).isEqualTo(10_007.5);
    }

    @Test
    void pluggedInByHandItStaysAndChargesUntilItIsUnplugged() {
        Car car = car(0.5, AN_HOUR_PARKED, TEN_KM_OUT, TEN_KM_HOME);

        assertThat(car.plug(true)).isTrue();
        clock.leap(Duration.ofHours(1));
        assertThat(car.now().percentRemaining()).isEqualTo(0.7);
        assertThat(car.charge(false)).isEqualTo(Obeyed.YES);
        clock.leap(Duration.ofHours(5));
        assertThat(car.now().percentRemaining()).isEqualTo(0.7);
        assertThat(car.now().odometerKm()).isEqualTo(10_000);

        car.plug(false);
        clock.leap(Duration.ofMinutes(100));

        assertThat(car.now().odometerKm()).isEqualTo(10_020);
        assertThat(car.charge(true)).isEqualTo(Obeyed.NOT_PLUGGED_IN);
    }

    @Test
    void aCarOnItsWayIsNotPluggedIn() {
        Car car = car(0.5, TEN_KM_OUT, TEN_KM_HOME);

        clock.leap(Duration.ofMinutes(5));

        assertThat(car.plug(true)).isFalse();
    }

    @Test
    void aCommandShowsInTheNextReading() {
        Car car = car(0.5, AN_HOUR_PARKED);
        clock.leap(Duration.ofSeconds(30));

        car.plug(true);
        car.fillTo(0.06);
        car.limitCharge(0.9);

        assertThat(car.reading().at()).isEqualTo("2026-11-25T10:00:30Z");
        assertThat(car.reading().pluggedIn()).isTrue();
        assertThat(car.reading().percentRemaining()).isEqualTo(0.06);
        assertThat(car.reading().chargeLimit()).isEqualTo(0.9);
    }

    @Test
    void aDayThatDoesNotEndAtHomeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> car(0.5, TEN_KM_OUT))
                .withMessage("The day of 1TEST00000000TEST must end where it began.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> car(0.5, TEN_KM_OUT, AN_HOUR_CHARGING, TEN_KM_HOME))
                .withMessage("1TEST00000000TEST charges at home only.");
    }

    @Test
    void theGarageHoldsAnAccountForEachWayThatConnectCanEnd() {
        Garage garage = Garage.open(clock);

        assertThat(garage.makes()).hasSize(6);
        assertThat(garage.accounts()).hasSize(7);
        assertThat(garage.cars()).extracting(car -> car.facts().vin()).doesNotHaveDuplicates();
        assertThat(garage.cars()).extracting(car -> car.facts().id()).doesNotHaveDuplicates();
    }

    /** 50 kWh, 160 Wh/km, charges with 10 kW up to 80 %, has gone 10 000 km. */
    private Car car(double percentRemaining, Leg... day) {
        CarFacts facts = new CarFacts(
                "id",
                "1TEST00000000TEST",
                "Alder",
                "Two",
                2024,
                true,
                Set.of(),
                50_000,
                160,
                10_000,
                60,
                HOME,
                90,
                List.of(day));
        return new Car(
                facts, CarState.atHome(clock.instant(), percentRemaining * 50_000, 10_000_000, 0.8, facts), clock);
    }

    private static double kmFrom(Place one, Place other) {
        double north = (other.latitude() - one.latitude()) * 111.32;
        double east = (other.longitude() - one.longitude()) * 111.32 * Math.cos(Math.toRadians(one.latitude()));
        return Math.hypot(north, east);
    }
}
