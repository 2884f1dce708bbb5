package org.fairwatt.engine.insert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.engine.fixtures.ClusterBuilder.aCluster;
import static org.fairwatt.engine.fixtures.Day.at;
import static org.fairwatt.engine.fixtures.Day.span;
import static org.fairwatt.engine.fixtures.NeedBuilder.aNeed;

import java.time.Duration;
import java.util.Optional;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.profile.ClusterState;
import org.junit.jupiter.api.Test;

class InserterTest {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Inserter inserter = new Inserter();

    @Test
    void anEmptyClusterChargesAtOnceAndInFull() {
        ClusterState cluster = aCluster(50).turnoverEvse("1", "A").build();

        Placement place = best(cluster, aNeed().from("08:07:13", "17:00").build());

        assertThat(place.charging()).isEqualTo(span("08:07:13", "09:07:13"));
        assertThat(place.limit()).isEqualTo(Power.ofWatts(7_400));
        assertThat(place.energy()).isEqualTo(Energy.ofWattHours(7_400));
    }

    @Test
    void aTurnoverPlugIsTakenUntilTheBufferIsOver() {
        ClusterState cluster = aCluster(50).turnoverEvse("1", "A").build();

        Placement place = best(cluster, aNeed().from("08:00", "17:00").build());

        assertThat(place.plugged()).isEqualTo(span("08:00", "09:05"));
    }

    @Test
    void aDwellPlugIsTakenForTheStay() {
        ClusterState cluster = aCluster(50).dwellEvse("1", "A").build();

        Placement place = best(cluster, aNeed().from("08:00", "17:00").build());

        assertThat(place.plugged()).isEqualTo(span("08:00", "17:00"));
        assertThat(place.charging()).isEqualTo(span("08:00", "09:00"));
    }

    @Test
    void whoUsuallyStaysLongerKeepsADwellPlugLongerAndChargesWithinTheStay() {
        ClusterState cluster = aCluster(50).dwellEvse("1", "A").build();

        Placement place =
                best(cluster, aNeed().from("08:00", "08:30").lingering(AN_HOUR).build());

        assertThat(place.plugged()).isEqualTo(span("08:00", "09:30"));
        assertThat(place.charging()).isEqualTo(span("08:00", "08:30"));
    }

    @Test
    void whoUsuallyStaysLongerFindsNoPlaceBeforeSomebodyElse() {
        ClusterState cluster =
                aCluster(50).dwellEvse("1", "A").taken("1", "17:30", "18:00", 0).build();

        assertThat(inserter.best(
                        cluster,
                        aNeed().from("08:00", "17:00").lingering(AN_HOUR).build()))
                .isEmpty();
    }

    @Test
    void atATurnoverPlugNobodyIsExpectedToLinger() {
        ClusterState cluster = aCluster(50).turnoverEvse("1", "A").build();

        Placement place =
                best(cluster, aNeed().from("08:00", "17:00").lingering(AN_HOUR).build());

        assertThat(place.plugged()).isEqualTo(span("08:00", "09:05"));
    }

    @Test
    void whoHasToBeElsewhereThenLeavesInTime() {
        ClusterState cluster = aCluster(50).dwellEvse("1", "A").build();
        Need need = aNeed().from("08:00", "17:00").lingering(AN_HOUR).build();

        Placement place = best(cluster, need.within(span("08:00", "12:00")));

        assertThat(place.plugged()).isEqualTo(span("08:00", "12:00"));
    }

    @Test
    void aDwellPlugThatSomebodyLeavesLaterIsTakenFromThen() {
        ClusterState cluster =
                aCluster(50).dwellEvse("1", "A").taken("1", "07:00", "10:10", 0).build();

        Placement place = best(cluster, aNeed().from("08:00", "17:00").build());

        assertThat(place.plugged()).isEqualTo(span("10:10", "17:00"));
        assertThat(place.charging().start()).isEqualTo(at("10:15"));
    }

    @Test
    void aDwellPlugThatSomebodyElseNeedsDuringTheStayIsNoPlace() {
        ClusterState cluster =
                aCluster(50).dwellEvse("1", "A").taken("1", "16:00", "18:00", 0).build();

        assertThat(inserter.best(cluster, aNeed().from("08:00", "17:00").build()))
                .isEmpty();
    }

    @Test
    void aChargeEndsInTimeForTheNextVehicleAndItsBuffer() {
        ClusterState cluster = aCluster(50)
                .turnoverEvse("1", "A")
                .taken("1", "08:35", "20:00", 7)
                .build();

        Placement place = best(cluster, aNeed().from("08:00", "17:00").build());

        assertThat(place.charging()).isEqualTo(span("08:00", "08:30"));
        assertThat(place.plugged().end()).isEqualTo(at("08:35"));
        assertThat(place.energy()).isEqualTo(Energy.ofWattHours(3_700));
    }

    @Test
    void aFullClusterMakesOneWaitUntilABorderOfABucket() {
        ClusterState cluster = aCluster(8)
                .turnoverEvse("1", "A")
                .turnoverEvse("2", "A")
                .taken("1", "07:00", "09:20", 7)
                .build();

        Placement place = best(cluster, aNeed().from("08:00", "17:00").build());

        assertThat(place.charging().start()).isEqualTo(at("09:30"));
    }

    @Test
    void aLowerPowerAtOnceIsBetterThanMorePowerLater() {
        ClusterState cluster = aCluster(10)
                .turnoverEvse("1", "A")
                .turnoverEvse("2", "A")
                .taken("1", "07:00", "12:00", 6)
                .build();

        Placement place = best(cluster, aNeed().from("08:00", "17:00").build());

        assertThat(place.charging().start()).isEqualTo(at("08:00"));
        assertThat(place.limit()).isEqualTo(Power.ofWatts(3_700));
        assertThat(place.energy()).isEqualTo(Energy.ofWattHours(7_400));
    }

    @Test
    void allTheEnergyLaterIsBetterThanSomeAtOnce() {
        ClusterState cluster = aCluster(8)
                .turnoverEvse("1", "A")
                .limited(0, 0, "08:30", "10:00")
                .build();

        Placement place = best(cluster, aNeed().from("08:00", "17:00").build());

        assertThat(place.charging()).isEqualTo(span("10:00", "11:00"));
    }

    @Test
    void lessThanTheSmallestPromiseIsNoPlace() {
        ClusterState cluster = aCluster(8).turnoverEvse("1", "A").build();

        Need need = aNeed().from("08:00", "08:30")
                .wattHours(20_000)
                .atLeastPercent(19)
                .build();

        assertThat(inserter.best(cluster, need)).isEmpty();
    }

    @Test
    void aVeryShortWindowMayStillGiveTheSmallestPromise() {
        ClusterState cluster = aCluster(8).turnoverEvse("1", "A").build();

        Need need = aNeed().from("08:00", "08:30")
                .wattHours(20_000)
                .atLeastPercent(18)
                .build();

        assertThat(best(cluster, need).energy()).isEqualTo(Energy.ofWattHours(3_700));
    }

    @Test
    void aWindowThatBeganBeforeTheGridBeginsWithIt() {
        ClusterState cluster = aCluster(50).turnoverEvse("1", "A").build();
        Need need = aNeed().within(new org.fairwatt.time.TimeWindow(at("00:00").minusSeconds(7_000), at("05:00")))
                .build();

        assertThat(best(cluster, need).charging().start()).isEqualTo(at("00:00"));
    }

    @Test
    void nothingWantedAndFarTooMuchWantedAreNoErrors() {
        ClusterState cluster = aCluster(50).turnoverEvse("1", "A").build();

        assertThat(inserter.best(cluster, aNeed().wattHours(0).build())).isEmpty();
        assertThat(inserter.best(
                        cluster, aNeed().wattHours(Long.MAX_VALUE / 4_000).build()))
                .isEmpty();
    }

    private Placement best(ClusterState cluster, Need need) {
        Optional<Placement> best = inserter.best(cluster, need);
        assertThat(best).isPresent();
        return best.orElseThrow();
    }
}
