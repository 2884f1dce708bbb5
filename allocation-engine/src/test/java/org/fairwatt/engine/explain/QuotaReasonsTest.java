package org.fairwatt.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.engine.fixtures.ClusterBuilder.TRANSFORMER;
import static org.fairwatt.engine.fixtures.ClusterBuilder.aCluster;
import static org.fairwatt.engine.fixtures.Day.at;
import static org.fairwatt.engine.fixtures.NeedBuilder.aNeed;

import java.util.Optional;
import org.fairwatt.engine.insert.Inserter;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Rations;
import org.fairwatt.reservation.Reason;
import org.fairwatt.reservation.ReasonCode;
import org.junit.jupiter.api.Test;

/** What is kept for others as a reason, and what is had before others. */
class QuotaReasonsTest {

    private final Explainer explainer = new Explainer();

    @Test
    void aFleetThatHasItsShareLearnsThatThisIsTheReason() {
        ClusterState cluster = aCluster(14)
                .turnoverEvse("1", "A")
                .rationed(new Rations(50, 0, 0, 0))
                .build();

        assertThat(reasonFor(cluster, aNeed().ofAFleet().from("08:00", "09:00").build()))
                .isEqualTo(Reason.boundBy(ReasonCode.FLEET_SHARE, TRANSFORMER));
        assertThat(reasonFor(cluster, aNeed().from("08:00", "09:00").build()).code())
                .isEqualTo(ReasonCode.AS_REQUESTED);
    }

    @Test
    void whoFindsOnlyWhatIsKeptForEmergenciesLearnsThatThisIsTheReason() {
        ClusterState cluster = aCluster(14)
                .turnoverEvse("1", "A")
                .turnoverEvse("2", "A")
                .taken("1", "06:00", "14:00", 5)
                .rationed(new Rations(100, 50, 0, 0))
                .build();

        assertThat(explainer.refused(
                        cluster,
                        aNeed().from("08:00", "10:00").atLeastPercent(100).build()))
                .isEqualTo(
                        new Reason(ReasonCode.EMERGENCY_RESERVE, Optional.of(TRANSFORMER), Optional.of(at("14:00"))));
    }

    @Test
    void whoHasItsFloorLearnsThatTheRestIsKeptForTheFloorsOfOthers() {
        ClusterState cluster = aCluster(9)
                .turnoverEvse("1", "A")
                .rationed(new Rations(100, 0, 80, 0))
                .build();

        Need need = aNeed().from("08:00", "09:00").floorWh(3_000).build();

        assertThat(reasonFor(cluster, need)).isEqualTo(Reason.boundBy(ReasonCode.FLOORS_OF_OTHERS, TRANSFORMER));
    }

    @Test
    void whoseWishTheTransformerCouldNotCarryAnywayLearnsThatNoQuotaIsTheReason() {
        ClusterState cluster = aCluster(6)
                .turnoverEvse("1", "A")
                .rationed(new Rations(100, 0, 80, 0))
                .build();

        Need need = aNeed().from("08:00", "09:00").floorWh(3_000).build();

        assertThat(reasonFor(cluster, need)).isEqualTo(Reason.boundBy(ReasonCode.LESS_ENERGY_PEAK_DEMAND, TRANSFORMER));
    }

    @Test
    void whenNoSingleQuotaIsToBlameTheLastThatHasToGiveWayIsNamed() {
        ClusterState cluster = aCluster(8)
                .turnoverEvse("1", "A")
                .rationed(new Rations(10, 50, 80, 0))
                .build();

        Need need =
                aNeed().ofAFleet().from("08:00", "09:00").atLeastPercent(100).build();

        assertThat(explainer.refused(cluster, need))
                .isEqualTo(Reason.boundBy(ReasonCode.EMERGENCY_RESERVE, TRANSFORMER));
    }

    @Test
    void anEmergencyIsToldOfPriorityOnlyWhereOthersWouldHaveGotLess() {
        ClusterState tight = aCluster(14)
                .turnoverEvse("1", "A")
                .rationed(new Rations(100, 50, 0, 0))
                .build();
        ClusterState roomy = aCluster(50)
                .turnoverEvse("1", "A")
                .rationed(new Rations(100, 50, 0, 0))
                .build();
        Need emergency = aNeed().forAnEmergency().from("08:00", "09:00").build();

        assertThat(reasonFor(tight, emergency)).isEqualTo(Reason.of(ReasonCode.PRIORITY_GRANTED));
        assertThat(reasonFor(roomy, emergency)).isEqualTo(Reason.of(ReasonCode.AS_REQUESTED));
    }

    private Reason reasonFor(ClusterState cluster, Need need) {
        Placement best = new Inserter().best(cluster, need).orElseThrow();
        return explainer.granted(cluster, need, best);
    }
}
