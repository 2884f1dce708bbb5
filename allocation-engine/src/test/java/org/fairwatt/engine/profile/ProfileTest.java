package org.fairwatt.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.engine.fixtures.ClusterBuilder.aCluster;

import java.time.Duration;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.fixtures.ClusterBuilder;
import org.fairwatt.engine.fixtures.Day;
import org.fairwatt.time.TimeWindow;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final int HALF_PAST_EIGHT = 34;

    private final ClusterBuilder builder = aCluster(20).circuit("P1", 0, 10).evseOn(1, "1", "A");

    @Test
    void aChargeLoadsEveryBucketThatItTouchesAtEveryNodeAbove() {
        Profile profile = profileOf(builder.taken("1", "08:31", "08:46", 7).build());

        assertThat(profile.freeW(0, HALF_PAST_EIGHT - 1)).isEqualTo(20_000);
        assertThat(profile.freeW(0, HALF_PAST_EIGHT)).isEqualTo(13_000);
        assertThat(profile.freeW(1, HALF_PAST_EIGHT + 1)).isEqualTo(3_000);
        assertThat(profile.freeW(1, HALF_PAST_EIGHT + 2)).isEqualTo(10_000);
    }

    @Test
    void aChargeThatEndsOnABorderLeavesTheNextBucketAlone() {
        Profile profile = profileOf(builder.taken("1", "08:30", "08:45", 7).build());

        assertThat(profile.freeW(0, HALF_PAST_EIGHT + 1)).isEqualTo(20_000);
    }

    @Test
    void aChargeThatIsOverBeforeTheGridLoadsNothing() {
        TimeWindow yesterday = TimeWindow.of(Day.START.minusSeconds(3_000), Duration.ofSeconds(2_999));
        Profile profile =
                profileOf(builder.holding(ClusterBuilder.somebody(), "1", yesterday, Power.ofKilowatts(7), false)
                        .build());

        assertThat(profile.freeW(0, 0)).isEqualTo(20_000);
    }

    @Test
    void aPromiseAboveALoweredLimitLeavesLessThanNothing() {
        Profile profile = profileOf(builder.taken("1", "08:30", "08:45", 7)
                .limited(1, 4, "08:00", "09:00")
                .build());

        assertThat(profile.freeW(1, HALF_PAST_EIGHT)).isEqualTo(-3_000);
    }

    @Test
    void whatIsTakenOutIsFreeAgain() {
        ClusterState state = builder.taken("1", "08:30", "08:45", 7).build();
        Profile profile = profileOf(state);
        Slot slot = profile.layout().slotOf(state.commitments().get(0));

        profile.remove(slot);

        assertThat(profile.fits(slot)).isTrue();
        assertThatThrownBy(() -> profile.remove(slot)).isInstanceOf(IllegalStateException.class);
    }

    private static Profile profileOf(ClusterState state) {
        return Profile.of(new Layout(state), state);
    }
}
