package org.fairwatt.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Random;
import org.fairwatt.reservation.WaitBand;
import org.junit.jupiter.api.Test;

class WaitForecastTest {

    private static final int MANY = 300; // more than it remembers

    private final WaitForecast forecast = new WaitForecast();

    @Test
    void whoIsToStartAtOnceIsToldOfNoWait() {
        assertThat(forecast.band(Duration.ZERO)).isEqualTo(new WaitBand(Duration.ZERO, Duration.ZERO));
    }

    @Test
    void withoutAnyExperienceTheBandIsThatOfTheLog() {
        WaitBand band = forecast.band(minutes(25));

        assertThat(band.high()).isEqualTo(minutes(25));
        assertThat(band.low()).isBetween(minutes(5), minutes(15));
        assertThat(band.width()).isLessThanOrEqualTo(minutes(20));
    }

    @Test
    void itLearnsHowWaitsOfThatLengthComeOutThere() {
        for (int wait = 0; wait < MANY; wait++) {
            forecast.learn(minutes(40), minutes(40 + wait % 10));
        }

        WaitBand band = forecast.band(minutes(40));

        assertThat(band.low().toMinutes()).isBetween(40L, 41L);
        assertThat(band.high().toMinutes()).isBetween(48L, 49L);
    }

    @Test
    void aFewWaitsOfOnesOwnCountForMoreThanTheLog() {
        for (int wait = 0; wait < 20; wait++) {
            forecast.learn(minutes(10), minutes(20 + wait % 5));
        }

        WaitBand band = forecast.band(minutes(10));

        assertThat(band.low()).isBetween(minutes(20), minutes(21));
        assertThat(band.high()).isBetween(minutes(23), minutes(24));
    }

    @Test
    void theLogGivesWayFromBothEndsAlike() {
        for (int wait = 0; wait < 10; wait++) {
            forecast.learn(minutes(10), minutes(10));
        }

        assertThat(forecast.band(minutes(10)).low()).isLessThan(minutes(10));
    }

    @Test
    void ofAFewWaitsThatAreAllDifferentEightOfTenOfTheNextLieInTheBand() {
        Random random = new Random(7);
        int inside = 0;
        for (int site = 0; site < 500; site++) {
            WaitForecast fresh = new WaitForecast();
            for (int wait = 0; wait < 30; wait++) {
                fresh.learn(minutes(10), Duration.ofSeconds(random.nextInt(1_200)));
            }
            inside += fresh.band(minutes(10)).contains(Duration.ofSeconds(random.nextInt(1_200))) ? 1 : 0;
        }

        assertThat(inside * 100 / 500).isBetween(77, 87);
    }

    @Test
    void betweenTwoWaitsThatWereSeenABandEndsWhereAPercentileLies() {
        for (int wait = 1; wait <= 29; wait++) {
            forecast.learn(minutes(100), minutes(wait));
        }
        WaitBand third = forecast.band(minutes(100));
        for (int wait = 30; wait <= 34; wait++) {
            forecast.learn(minutes(100), minutes(wait));
        }

        WaitBand halfway = forecast.band(minutes(100));

        assertThat(third).isEqualTo(new WaitBand(minutes(3), minutes(27)));
        assertThat(halfway).isEqualTo(new WaitBand(Duration.ofSeconds(210), Duration.ofSeconds(1_890)));
    }

    @Test
    void whatItLearnsOfShortWaitsSaysNothingOfLongOnes() {
        WaitBand before = forecast.band(minutes(100));
        for (int wait = 0; wait < MANY; wait++) {
            forecast.learn(minutes(10), minutes(1));
        }

        assertThat(forecast.band(minutes(100))).isEqualTo(before);
        assertThat(forecast.band(minutes(10)).high()).isEqualTo(minutes(1));
    }

    @Test
    void whatIsLongPastIsForgotten() {
        for (int wait = 0; wait < MANY; wait++) {
            forecast.learn(minutes(20), minutes(60));
        }
        for (int wait = 0; wait < MANY; wait++) {
            forecast.learn(minutes(20), minutes(10));
        }

        assertThat(forecast.band(minutes(20))).isEqualTo(new WaitBand(minutes(10), minutes(10)));
    }

    @Test
    void eightOfTenWaitsLieInTheirBandAndTheCalibrationTellsSo() {
        WaitCalibration<Integer> calibration = new WaitCalibration<>();
        Random random = new Random(7);
        for (int wait = 0; wait < 3_000; wait++) {
            Duration predicted = minutes(5 + random.nextInt(50));
            calibration.begins(wait, predicted);
            calibration.ends(wait, Duration.ofSeconds(predicted.toSeconds() * (50 + random.nextInt(60)) / 100));
        }

        assertThat(calibration.waits()).isEqualTo(3_000);
        assertThat(calibration.insidePercent()).isCloseTo(80, within(4.0));
        assertThat(calibration.medianWidth()).isLessThan(minutes(20));
    }

    @Test
    void aBandThatIsWrongIsSeen() {
        WaitCalibration<Integer> calibration = new WaitCalibration<>();
        Random random = new Random(7);
        for (int wait = 0; wait < 1_000; wait++) {
            calibration.begins(wait, minutes(30));
        }
        for (int wait = 0; wait < 1_000; wait++) {
            calibration.ends(wait, minutes(31 + random.nextInt(60)));
        }

        assertThat(calibration.insidePercent()).isZero();
    }

    @Test
    void waitsOfNothingAndWaitsThatNeverBeganAreNotJudged() {
        WaitCalibration<String> calibration = new WaitCalibration<>();
        calibration.begins("at once", minutes(10));
        calibration.ends("at once", Duration.ZERO);
        calibration.ends("from before", minutes(10));

        assertThat(calibration.waits()).isZero();
        assertThat(calibration.insidePercent()).isZero();
        assertThat(calibration.medianWidth()).isZero();
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }
}
