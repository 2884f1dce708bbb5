package org.fairwatt.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.engine.fixtures.ClusterBuilder.TRANSFORMER;
import static org.fairwatt.engine.fixtures.ClusterBuilder.aCluster;
import static org.fairwatt.engine.fixtures.Day.at;
import static org.fairwatt.engine.fixtures.NeedBuilder.aNeed;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.fixtures.ClusterBuilder;
import org.fairwatt.engine.insert.Inserter;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.engine.insert.VehicleLimits;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.reservation.Reason;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.site.ConnectorType;
import org.junit.jupiter.api.Test;

class ExplainerTest {

    private final Explainer explainer = new Explainer();

    @Test
    void whoGetsAllAtOnceLearnsThatItIsAsRequested() {
        ClusterState cluster = aCluster(50).turnoverEvse("1", "A").build();

        assertThat(reasonFor(cluster, aNeed().from("08:00", "17:00").build()))
                .isEqualTo(Reason.of(ReasonCode.AS_REQUESTED));
    }

    @Test
    void aStartWithinTheSameBucketIsAsRequested() {
        ClusterState cluster = aCluster(50)
                .turnoverEvse("1", "A")
                .taken("1", "06:00", "08:12", 7)
                .build();

        assertThat(reasonFor(cluster, aNeed().from("08:10", "17:00").build()).code())
                .isEqualTo(ReasonCode.AS_REQUESTED);
    }

    @Test
    void deferredDriverLearnsThatPeakDemandIsTheReason() {
        ClusterState cluster = aCluster(8)
                .turnoverEvse("1", "A")
                .turnoverEvse("2", "A")
                .taken("1", "06:00", "10:00", 7)
                .build();

        assertThat(reasonFor(cluster, aNeed().from("08:00", "17:00").build()))
                .isEqualTo(Reason.boundBy(ReasonCode.LATER_PEAK_DEMAND, TRANSFORMER));
    }

    @Test
    void deferredDriverLearnsWhichCircuitIsTheReason() {
        ClusterState cluster = aCluster(50)
                .circuit("P1.3", 0, 8)
                .evseOn(1, "1", "A")
                .evseOn(1, "2", "A")
                .taken("1", "06:00", "10:00", 7)
                .build();

        assertThat(reasonFor(cluster, aNeed().from("08:00", "17:00").build()))
                .isEqualTo(Reason.boundBy(ReasonCode.LATER_CIRCUIT_LIMIT, "P1.3"));
    }

    @Test
    void deferredDriverLearnsThatTheChargersAreTaken() {
        ClusterState cluster = aCluster(50)
                .turnoverEvse("1", "A")
                .taken("1", "06:00", "10:00", 7)
                .build();

        assertThat(reasonFor(cluster, aNeed().from("08:00", "17:00").build()))
                .isEqualTo(Reason.of(ReasonCode.LATER_CHARGERS_TAKEN));
    }

    @Test
    void whoGetsLessAtOnceLearnsThatPeakDemandIsTheReasonAndWhenThereWouldBeAll() {
        ClusterState cluster = aCluster(50)
                .turnoverEvse("1", "A")
                .limited(0, 4, "08:00", "12:00")
                .build();

        assertThat(reasonFor(cluster, aNeed().from("08:00", "09:00").build()))
                .isEqualTo(reason(ReasonCode.LESS_ENERGY_PEAK_DEMAND, TRANSFORMER, at("12:00")));
    }

    @Test
    void whoGetsLessAtOnceLearnsWhichCircuitIsTheReason() {
        ClusterState cluster =
                aCluster(50).circuit("P1.3", 0, 4).evseOn(1, "1", "A").build();

        assertThat(reasonFor(cluster, aNeed().from("08:00", "09:00").build()))
                .isEqualTo(Reason.boundBy(ReasonCode.LESS_ENERGY_CIRCUIT_LIMIT, "P1.3"));
    }

    @Test
    void whoGetsLessBeforeTheNextVehicleLearnsThatTheChargersAreTaken() {
        ClusterState cluster = aCluster(50)
                .turnoverEvse("1", "A")
                .taken("1", "08:35", "20:00", 7)
                .build();

        assertThat(reasonFor(cluster, aNeed().from("08:00", "17:00").build()))
                .isEqualTo(
                        new Reason(ReasonCode.LESS_ENERGY_CHARGERS_TAKEN, Optional.empty(), Optional.of(at("20:00"))));
    }

    @Test
    void whoHasTooLittleTimeLearnsThatNothingElseIsTheReason() {
        ClusterState cluster = aCluster(50).turnoverEvse("1", "A").build();

        assertThat(reasonFor(cluster, aNeed().from("08:00", "08:30").build()))
                .isEqualTo(Reason.of(ReasonCode.LESS_ENERGY_SHORT_WINDOW));
    }

    @Test
    void refusedDriverLearnsThatNoChargerFits() {
        ClusterState cluster = aCluster(50).turnoverEvse("1", "A").build();
        VehicleLimits vehicle =
                new VehicleLimits(Power.ofKilowatts(7), Power.ofKilowatts(50), 1, Set.of(ConnectorType.CHADEMO));

        assertThat(explainer.refused(cluster, aNeed().by(vehicle).build()))
                .isEqualTo(Reason.of(ReasonCode.NO_FITTING_CHARGER));
    }

    @Test
    void refusedDriverLearnsThatTheWindowIsTooShortEvenForAnEmptyCluster() {
        ClusterState cluster = aCluster(50).turnoverEvse("1", "A").build();

        assertThat(explainer.refused(
                        cluster,
                        aNeed().from("08:00", "08:15").wattHours(50_000).build()))
                .isEqualTo(Reason.of(ReasonCode.WINDOW_TOO_SHORT));
    }

    @Test
    void refusedDriverLearnsThatChargersAreTakenAndWhenTheyWillBeFree() {
        ClusterState cluster = aCluster(50)
                .turnoverEvse("1", "A")
                .taken("1", "06:00", "12:40", 7)
                .build();

        assertThat(explainer.refused(cluster, aNeed().from("08:00", "12:00").build()))
                .isEqualTo(new Reason(ReasonCode.CHARGERS_TAKEN, Optional.empty(), Optional.of(at("12:45"))));
    }

    @Test
    void refusedDriverLearnsThatTheTransformerHasTooLittle() {
        ClusterState cluster = aCluster(50)
                .turnoverEvse("1", "A")
                .limited(0, 1, "06:00", "14:00")
                .build();

        assertThat(explainer.refused(cluster, aNeed().from("08:00", "12:00").build()))
                .isEqualTo(reason(ReasonCode.NO_POWER_TRANSFORMER, TRANSFORMER, at("14:00")));
    }

    @Test
    void refusedDriverLearnsWhichCircuitHasTooLittle() {
        ClusterState cluster = aCluster(50)
                .circuit("P1.3", 0, 10)
                .limited(1, 1, "06:00", "14:00")
                .evseOn(1, "1", "A")
                .build();

        assertThat(explainer.refused(cluster, aNeed().from("08:00", "12:00").build()))
                .isEqualTo(reason(ReasonCode.NO_POWER_CIRCUIT, "P1.3", at("14:00")));
    }

    @Test
    void whenNoSingleNodeIsToBlameTheFirstThatFallsShortIsNamed() {
        ClusterBuilder cluster = aCluster(1).circuit("P1.3", 0, 10).evseOn(1, "1", "A");
        cluster.limited(1, 0, "09:00", "22:00").limited(0, 0, "08:00", "22:00");

        assertThat(explainer
                        .refused(
                                cluster.build(),
                                aNeed().from("08:00", "12:00")
                                        .atLeastPercent(100)
                                        .build())
                        .boundBy())
                .contains(TRANSFORMER);
    }

    @Test
    void aWishThatCannotBeMetWithinTheHorizonHasNoFirstTime() {
        ClusterState cluster = aCluster(1).turnoverEvse("1", "A").build();

        assertThat(explainer.refused(cluster, aNeed().from("08:00", "12:00").build()))
                .isEqualTo(Reason.boundBy(ReasonCode.NO_POWER_TRANSFORMER, TRANSFORMER));
    }

    private Reason reasonFor(ClusterState cluster, Need need) {
        Placement best = new Inserter().best(cluster, need).orElseThrow();
        return explainer.granted(cluster, need, best);
    }

    private static Reason reason(ReasonCode code, String boundBy, Instant firstPossible) {
        return new Reason(code, Optional.of(boundBy), Optional.of(firstPossible));
    }
}
