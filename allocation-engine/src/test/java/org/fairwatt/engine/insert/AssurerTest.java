package org.fairwatt.engine.insert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.engine.fixtures.ClusterBuilder.aCluster;
import static org.fairwatt.engine.fixtures.ClusterBuilder.evse;
import static org.fairwatt.engine.fixtures.Day.at;
import static org.fairwatt.engine.fixtures.Day.span;
import static org.fairwatt.engine.fixtures.NeedBuilder.aNeed;

import java.time.Duration;
import java.util.Optional;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.fixtures.ClusterBuilder;
import org.fairwatt.engine.fixtures.Day;
import org.fairwatt.engine.fixtures.NeedBuilder;
import org.fairwatt.engine.fixtures.States;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Profile;
import org.fairwatt.engine.profile.Rations;
import org.fairwatt.reservation.Category;
import org.junit.jupiter.api.Test;

class AssurerTest {

    private final Assurer assurer = new Assurer();

    @Test
    void whoJustComesIsPromisedTwoFifthsAsLateAsPossible() {
        ClusterState cluster = aCluster(22).dwellEvse("1", "A").build();

        Assurance kept =
                keep(cluster, aNeed().wattHours(10_000).from("08:00", "12:00")).orElseThrow();

        assertThat(kept.energy().wattHours()).isBetween(4_000L, 4_400L);
        assertThat(kept.by()).isEqualTo(at("12:00"));
        assertThat(kept.start()).isEqualTo(at("11:15")); // at 7.4 kW it takes 33 minutes, and buckets are of 15
        assertThat(kept.powerAt(at("11:50"))).isEqualTo(Power.ofWatts(7_400));
        assertThat(kept.powerAt(at("11:00"))).isEqualTo(Power.ZERO);
    }

    @Test
    void theFloorIsPromisedWhereItIsMore() {
        ClusterState cluster = aCluster(22).dwellEvse("1", "A").build();

        Assurance kept = keep(cluster, aNeed().wattHours(5_000).floorWh(3_000).from("08:00", "12:00"))
                .orElseThrow();

        assertThat(kept.energy().wattHours()).isBetween(3_000L, 3_400L);
    }

    @Test
    void gapsAreLeftWhereOthersHaveThePower() {
        ClusterState cluster = aCluster(8)
                .dwellEvse("1", "A")
                .dwellEvse("2", "B")
                .taken("2", "11:00", "11:45", 8)
                .build();

        Assurance kept =
                keep(cluster, aNeed().wattHours(10_000).from("08:00", "12:00")).orElseThrow();

        assertThat(kept.parts())
                .extracting(part -> part.window())
                .containsExactly(span("10:30", "10:45"), span("10:45", "11:00"), span("11:45", "12:00"));
    }

    @Test
    void nothingIsKeptThatIsLessThanAVehicleCanChargeWith() {
        ClusterState cluster = aCluster(1).dwellEvse("1", "A").build(); // 6 A are 1.38 kW

        assertThat(keep(cluster, aNeed().from("08:00", "12:00"))).isEmpty();
    }

    @Test
    void beyondTheFloorRoomIsLeftForNewcomers() {
        ClusterState cluster = aCluster(8)
                .dwellEvse("1", "A")
                .rationed(new Rations(100, 0, 80, 0))
                .build();

        Assurance kept = keep(cluster, aNeed().wattHours(20_000).floorWh(3_000).from("08:00", "10:00"))
                .orElseThrow();

        assertThat(kept.energy().wattHours()).isBetween(3_000L, 3_400L); // 8 kWh were wanted of 1.6 kW
    }

    @Test
    void withoutAFloorRoomIsLeftForThePromisesOfThoseWhoComeLater() {
        ClusterState atEight =
                aCluster(8).dwellEvse("1", "A").dwellEvse("2", "B").build();
        NeedBuilder muchByTen = aNeed().wattHours(50_000).floorWh(0).from("08:00", "10:00");
        Assurance first =
                keep(States.rationed(atEight, roomFrom("08:30")), muchByTen).orElseThrow();
        ClusterState atNine = atEight.holding(first.commitments(ClusterBuilder.somebody(), evse("1"), Category.PUBLIC));

        NeedBuilder shortStay = aNeed().at("B").wattHours(5_000).floorWh(0).from("09:00", "09:30");
        Optional<Assurance> second = keep(States.rationed(atNine, roomFrom("09:30")), shortStay);

        assertThat(first.powerAt(at("09:15"))).isEqualTo(Power.ofKilowatts(2));
        assertThat(second.orElseThrow().powerAt(at("09:15"))).isEqualTo(Power.ofKilowatts(6));
    }

    @Test
    void whatHasFlowedNeedNotBeKept() {
        ClusterState cluster = aCluster(22).dwellEvse("1", "A").build();
        Assurance kept =
                keep(cluster, aNeed().wattHours(10_000).from("08:00", "12:00")).orElseThrow();

        Assurance left = kept.owing(at("09:00"), Energy.ofWattHours(1_500));

        assertThat(left.parts()).hasSize(1);
        assertThat(left.start()).isEqualTo(at("11:45"));
        assertThat(kept.owing(at("09:00"), Energy.ZERO).parts()).isEmpty();
        assertThat(kept.owing(at("12:00"), Energy.ofWattHours(1_500)).parts()).isEmpty();
    }

    @Test
    void othersSeeThePowerAsTaken() {
        ClusterState cluster =
                aCluster(8).dwellEvse("1", "A").dwellEvse("2", "B").build();
        Assurance kept =
                keep(cluster, aNeed().wattHours(10_000).from("08:00", "12:00")).orElseThrow();
        ClusterState after = cluster.holding(kept.commitments(ClusterBuilder.somebody(), evse("1"), Category.PUBLIC));

        Assurance second = keep(after, aNeed().at("B").wattHours(10_000).from("08:00", "12:00"))
                .orElseThrow();

        assertThat(second.parts())
                .allSatisfy(part -> assertThat(part.window().end())
                        .isBeforeOrEqualTo(kept.start().plusSeconds(15 * 60)));
    }

    @Test
    void whoFitsNothingIsPromisedNothing() {
        ClusterState cluster = aCluster(22).dwellEvse("1", "A").build();

        assertThat(keep(cluster, aNeed().at("elsewhere"))).isEmpty();
        assertThat(keep(cluster, aNeed().wattHours(0))).isEmpty();
    }

    /** Three quarters are kept for newcomers in all that begins then or later. */
    private static Rations roomFrom(String time) {
        return new Rations(
                100, 0, 75, (int) Duration.between(at("00:00"), at(time)).dividedBy(Day.minutes(15)));
    }

    private Optional<Assurance> keep(ClusterState cluster, NeedBuilder need) {
        return assurer.keep(Profile.of(cluster), need.build());
    }
}
