package org.fairwatt.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.fairwatt.energy.Energy;
import org.junit.jupiter.api.Test;

class ExperienceTest {

    private static final String ANNA = "Anna";
    private static final String OTTO = "Otto";
    private static final int MEDIAN = 50;

    private final Experience<String> experience = new Experience<>();

    @Test
    void whereNothingIsKnownWhatIsSaidIsTaken() {
        assertThat(stay(ANNA, 120, 0, 80)).isEqualTo(120);
        assertThat(energy(ANNA, 10_000, 0, 80)).isEqualTo(10_000);
    }

    @Test
    void whereNothingIsKnownWhoIsOverdueMayLeaveNow() {
        assertThat(stay(ANNA, 120, 150, 80)).isEqualTo(150);
        assertThat(energy(ANNA, 10_000, 12_000, 80)).isEqualTo(12_000);
    }

    @Test
    void aDriverOfFewVisitsIsTakenForOneOfTheSiteAndLessSoWithEachVisit() {
        stays(OTTO, 60, IntStream.range(0, 20).map(visit -> 30).toArray());

        assertThat(stay(ANNA, 100, 0, 20)).isEqualTo(50);
        stays(ANNA, 60, 90);
        assertThat(stay(ANNA, 100, 0, 20)).isEqualTo(70);
        stays(ANNA, 60, 90, 90, 90);
        assertThat(stay(ANNA, 100, 0, 20)).isEqualTo(130);
        assertThat(stay("somebody new", 100, 0, 20)).isEqualTo(50);
    }

    @Test
    void aDriverWithFiveVisitsIsKnownBetterThanTheSite() {
        stays(OTTO, 60, 30, 30, 30, 30, 30, 30);
        stays(ANNA, 60, 90, 90, 90, 90, 90);

        assertThat(stay(ANNA, 100, 0, 20)).isEqualTo(150);
        assertThat(stay(OTTO, 100, 0, 80)).isEqualTo(50);
    }

    @Test
    void oldVisitsAreForgotten() {
        stays(ANNA, 60, IntStream.range(0, 20).map(visit -> 120).toArray());
        stays(ANNA, 60, IntStream.range(0, 20).map(visit -> 30).toArray());

        assertThat(stay(ANNA, 60, 0, 100)).isEqualTo(30);
    }

    @Test
    void onlyStaysThatLastedLongerThanThisOneTellHowItGoesOn() {
        stays(ANNA, 100, 20, 40, 60, 80, 200);

        assertThat(stay(ANNA, 100, 0, MEDIAN)).isEqualTo(60);
        assertThat(stay(ANNA, 100, 50, MEDIAN)).isEqualTo(80);
        assertThat(stay(ANNA, 100, 90, 0)).isEqualTo(200);
    }

    @Test
    void whoStayedLongerThanEverMayLeaveNow() {
        stays(ANNA, 100, 20, 40, 60, 80, 200);

        assertThat(stay(ANNA, 100, 250, MEDIAN)).isEqualTo(250);
    }

    @Test
    void energiesAreLearnedApartFromStays() {
        stays(ANNA, 60, 90, 90, 90, 90, 90);

        assertThat(energy(ANNA, 10_000, 0, 80)).isEqualTo(10_000);
        energies(ANNA, 10_000, 6_000, 6_000, 6_000, 6_000, 6_000);

        assertThat(energy(ANNA, 20_000, 0, 80)).isEqualTo(12_000);
        assertThat(stay(ANNA, 60, 0, 80)).isEqualTo(90);
    }

    @Test
    void whoSaidNothingOfUseTellsNothing() {
        stays(ANNA, 0, 90, 90, 90, 90, 90);

        assertThat(stay(ANNA, 60, 0, MEDIAN)).isEqualTo(60 * 100);
    }

    @Test
    void whereWordsTellLittleWhatPeopleDoCounts() {
        for (int said : new int[] {10, 30, 60, 300, 600, 900}) {
            stays(OTTO, said, 120);
        }

        assertThat(stay(OTTO, 15, 0, MEDIAN)).isEqualTo(120);
        assertThat(stay(OTTO, 480, 0, MEDIAN)).isEqualTo(120);
    }

    @Test
    void aPercentileIsBetweenNoughtAndAHundred() {
        stays(ANNA, 60, 90);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> stay(ANNA, 60, 0, 101))
                .withMessageContaining("(101)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stay(ANNA, 60, 0, -1))
                .withMessageContaining("(-1)");
    }

    @Property(tries = 500)
    void aHigherPercentileIsNeverLess(
            @ForAll @Size(max = 30) int[] minutes,
            @ForAll @IntRange(max = 600) int already,
            @ForAll @IntRange(max = 99) int percentile) {
        Experience<String> known = new Experience<>();
        for (int real : minutes) {
            known.learnStay(ANNA, Duration.ofMinutes(100), Duration.ofMinutes(Math.floorMod(real, 500)));
        }

        Duration lower = known.stay(ANNA, Duration.ofMinutes(100), Duration.ofMinutes(already), percentile);
        Duration higher = known.stay(ANNA, Duration.ofMinutes(100), Duration.ofMinutes(already), percentile + 1);

        assertThat(higher).isGreaterThanOrEqualTo(lower);
        assertThat(lower).isGreaterThanOrEqualTo(Duration.ofMinutes(already));
    }

    @Property(tries = 500)
    void theStrangestNumbersAreNoError(@ForAll long said, @ForAll long real, @ForAll @LongRange(min = 0) long already) {
        Experience<String> known = new Experience<>();
        Energy asked = Energy.ofWattHours(Math.max(0, said));
        known.learnStay(ANNA, Duration.ofSeconds(said), Duration.ofSeconds(real));
        known.learnEnergy(ANNA, asked, Energy.ofWattHours(Math.max(0, real)));

        Duration had = Duration.ofSeconds(already);
        assertThat(known.stay(ANNA, Duration.ofSeconds(said), had, MEDIAN)).isGreaterThanOrEqualTo(had);
        assertThat(known.energy(ANNA, asked, Energy.ofWattHours(already), MEDIAN))
                .isGreaterThanOrEqualTo(Energy.ofWattHours(already));
    }

    private void stays(String driver, int said, int... real) {
        for (int minutes : real) {
            experience.learnStay(driver, Duration.ofMinutes(said), Duration.ofMinutes(minutes));
        }
    }

    private void energies(String driver, int said, int... real) {
        for (int wattHours : real) {
            experience.learnEnergy(driver, Energy.ofWattHours(said), Energy.ofWattHours(wattHours));
        }
    }

    private long stay(String driver, int said, int already, int percentile) {
        return experience
                .stay(driver, Duration.ofMinutes(said), Duration.ofMinutes(already), percentile)
                .toMinutes();
    }

    private long energy(String driver, int said, int already, int percentile) {
        return experience
                .energy(driver, Energy.ofWattHours(said), Energy.ofWattHours(already), percentile)
                .wattHours();
    }
}
