package org.fairwatt.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.fairwatt.engine.fixtures.Day;
import org.fairwatt.policy.QuotaPolicy;
import org.fairwatt.reservation.Category;
import org.junit.jupiter.api.Test;

/** Transformers of 100 kW: what rations leave to whom. */
class RationsTest {

    private static final long AVAILABLE_W = 100_000;
    private static final int NEAR = 0;
    private static final int FAR = 1;
    private static final Claim PUBLIC = new Claim(Category.PUBLIC, 0);
    private static final Claim PUBLIC_BEYOND_FLOOR = new Claim(Category.PUBLIC, 1);
    private static final Claim FLEET = new Claim(Category.FLEET, 0);
    private static final Claim EMERGENCY = new Claim(Category.EMERGENCY, 1);

    @Test
    void theReserveIsThereForEmergenciesOnly() {
        RootLoad load = load(new Rations(100, 10, 0, FAR));

        assertThat(load.leftW(PUBLIC, FAR, AVAILABLE_W)).isEqualTo(90_000);
        assertThat(load.leftW(FLEET, FAR, AVAILABLE_W)).isEqualTo(90_000);
        assertThat(load.leftW(EMERGENCY, FAR, AVAILABLE_W)).isEqualTo(100_000);
    }

    @Test
    void whatEmergenciesHaveOfTheReserveIsKeptForThemNoMore() {
        RootLoad load = load(new Rations(100, 10, 0, FAR));
        load.add(Category.EMERGENCY, FAR, 7_000);

        assertThat(load.leftW(PUBLIC, FAR, AVAILABLE_W - 7_000)).isEqualTo(90_000);
    }

    @Test
    void emergenciesThatHaveMoreThanTheReserveKeepNothingBack() {
        RootLoad load = load(new Rations(100, 10, 0, FAR));
        load.add(Category.EMERGENCY, FAR, 30_000);

        assertThat(load.leftW(PUBLIC, FAR, AVAILABLE_W - 30_000)).isEqualTo(70_000);
    }

    @Test
    void fleetsHaveTheirShareWhoeverElseHasWhat() {
        RootLoad load = load(new Rations(50, 0, 0, FAR));
        load.add(Category.FLEET, FAR, 20_000);

        assertThat(load.leftW(FLEET, FAR, AVAILABLE_W - 20_000)).isEqualTo(30_000);
        assertThat(load.leftW(PUBLIC, FAR, AVAILABLE_W - 20_000)).isEqualTo(80_000);
        assertThat(load.leftW(FLEET, FAR, 12_000)).isEqualTo(12_000);
    }

    @Test
    void aFleetThatHasMoreThanItsShareHasLessThanNothingLeft() {
        RootLoad load = load(new Rations(50, 0, 0, FAR));
        load.add(Category.FLEET, FAR, 60_000);

        assertThat(load.leftW(FLEET, FAR, 40_000)).isEqualTo(-10_000);
        assertThat(load.excessW(FAR, 40_000, Category.PUBLIC, 0)).isEqualTo(10_000);
    }

    @Test
    void moreThanTheFloorLeavesRoomForTheFloorsOfWhoComesLater() {
        RootLoad load = load(new Rations(100, 10, 20, FAR));

        assertThat(load.leftW(PUBLIC, FAR, AVAILABLE_W)).isEqualTo(90_000);
        assertThat(load.leftW(PUBLIC_BEYOND_FLOOR, FAR, AVAILABLE_W)).isEqualTo(70_000);
        assertThat(load.leftW(EMERGENCY, FAR, AVAILABLE_W)).isEqualTo(100_000);
    }

    @Test
    void whatBeginsSoonIsAnybodys() {
        RootLoad load = load(new Rations(10, 50, 80, FAR));
        load.add(Category.FLEET, NEAR, 60_000);

        assertThat(load.leftW(FLEET, NEAR, 40_000)).isEqualTo(40_000);
        assertThat(load.leftW(PUBLIC_BEYOND_FLOOR, NEAR, 40_000)).isEqualTo(40_000);
        assertThat(load.excessW(NEAR, 40_000, Category.FLEET, 40_000)).isZero();
    }

    @Test
    void whoTakesOfTheReserveWhatNobodyMayIsInExcess() {
        RootLoad load = load(new Rations(100, 10, 0, FAR));

        assertThat(load.excessW(FAR, AVAILABLE_W, Category.PUBLIC, 90_000)).isZero();
        assertThat(load.excessW(FAR, AVAILABLE_W, Category.PUBLIC, 94_000)).isEqualTo(4_000);
        assertThat(load.excessW(FAR, AVAILABLE_W, Category.EMERGENCY, 94_000)).isZero();
        assertThat(load.excessW(FAR, -5_000, Category.PUBLIC, 0)).isEqualTo(10_000);
    }

    @Test
    void whatAFleetTakesBeyondItsShareIsInExcess() {
        RootLoad load = load(new Rations(50, 0, 0, FAR));

        assertThat(load.excessW(FAR, AVAILABLE_W, Category.FLEET, 50_000)).isZero();
        assertThat(load.excessW(FAR, AVAILABLE_W, Category.FLEET, 51_000)).isEqualTo(1_000);
        assertThat(load.excessW(FAR, AVAILABLE_W, Category.PUBLIC, 51_000)).isZero();
    }

    @Test
    void whereNothingIsRationedNothingIsInExcess() {
        RootLoad load = load(Rations.NONE);

        assertThat(load.leftW(FLEET, FAR, AVAILABLE_W)).isEqualTo(AVAILABLE_W);
        assertThat(load.excessW(FAR, 0, Category.FLEET, AVAILABLE_W)).isZero();
    }

    @Test
    void thePolicysReleaseIsRoundedUpToWholeBuckets() {
        BucketGrid grid = new BucketGrid(Day.START, Day.minutes(15), 96);

        assertThat(rations(30, grid).keptFrom()).isEqualTo(3);
        assertThat(rations(31, grid).keptFrom()).isEqualTo(4);
        assertThat(rations(0, grid).keptFrom()).isEqualTo(1);
    }

    @Test
    void rationsThatCannotBeAreRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rations(101, 0, 0, 0))
                .withMessageContaining("fleets (101 %)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rations(100, 51, 0, 0))
                .withMessageContaining("emergencies (51 %)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rations(100, 0, -1, 0))
                .withMessageContaining("newcomers (-1 %)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rations(100, 0, 0, -1))
                .withMessageContaining("(-1)");
    }

    private static Rations rations(int releaseMinutes, BucketGrid grid) {
        return Rations.of(new QuotaPolicy(50, 5, Duration.ofMinutes(releaseMinutes)), 20, grid);
    }

    private static RootLoad load(Rations rations) {
        return new RootLoad(rations, new long[] {AVAILABLE_W, AVAILABLE_W});
    }
}
