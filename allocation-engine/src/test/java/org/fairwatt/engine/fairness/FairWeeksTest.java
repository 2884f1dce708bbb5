package org.fairwatt.engine.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Seven weeks at a workplace that can't give everybody what they need. Every fifth driver plays a trick; the same weeks
 * without any trick tell what it brought.
 */
class FairWeeksTest {

    private static final Weeks WEEKS = new Weeks(1_000);
    private static final long[] ALL_HONEST = Workplace.energies(WEEKS, Manner.WARY, driver -> Trick.HONEST);

    /** A point is a hundredth of what the drivers needed. */
    private static final double ONE_POINT = 1;

    private static final double TWO_ERRORS = 2; // beyond twice the standard error it is no chance any more

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HONEST")
    void noTrickGainsEnergyOverHonesty(Trick trick) {
        long[] tricked = Workplace.energies(WEEKS, Manner.WARY, driver -> plays(driver) ? trick : Trick.HONEST);

        Gain cheats = Gain.of(WEEKS, ALL_HONEST, tricked, FairWeeksTest::plays);
        Gain honest = Gain.of(WEEKS, ALL_HONEST, tricked, driver -> !plays(driver));
        assertThat(cheats.meanPoints()).isLessThanOrEqualTo(TWO_ERRORS * cheats.standardError());
        assertThat(cheats.totalPoints()).isLessThanOrEqualTo(ONE_POINT);
        assertThat(honest.totalPoints()).isGreaterThanOrEqualTo(-ONE_POINT);
    }

    @Test
    void aSiteThatBelievesEverythingServesWhoAsksForMoreBetter() {
        long[] allHonest = Workplace.energies(WEEKS, Manner.NAIVE, driver -> Trick.HONEST);
        long[] padded = Workplace.energies(WEEKS, Manner.NAIVE, driver -> plays(driver) ? Trick.PADDED : Trick.HONEST);

        Gain cheats = Gain.of(WEEKS, allHonest, padded, FairWeeksTest::plays);
        assertThat(cheats.totalPoints()).isGreaterThan(4 * ONE_POINT);
        assertThat(Gain.of(WEEKS, allHonest, padded, driver -> !plays(driver)).totalPoints())
                .isLessThan(-ONE_POINT);
    }

    private static boolean plays(int driver) {
        return driver % 5 == 0;
    }
}
