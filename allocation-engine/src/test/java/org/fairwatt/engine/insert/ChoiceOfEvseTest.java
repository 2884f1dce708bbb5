package org.fairwatt.engine.insert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.fairwatt.engine.fixtures.ClusterBuilder.aCluster;
import static org.fairwatt.engine.fixtures.ClusterBuilder.evse;
import static org.fairwatt.engine.fixtures.ClusterBuilder.station;
import static org.fairwatt.engine.fixtures.Day.at;
import static org.fairwatt.engine.fixtures.NeedBuilder.aNeed;

import java.util.Optional;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.profile.ClusterState;
import org.junit.jupiter.api.Test;

class ChoiceOfEvseTest {

    private final Inserter inserter = new Inserter();

    @Test
    void everyNodeAboveAnEvseMustCarryTheCharge() {
        ClusterState cluster = aCluster(50)
                .circuit("P1", 0, 20)
                .circuit("P1.3", 1, 4)
                .evseOn(2, "1", "A")
                .build();

        Placement place = best(cluster, aNeed().from("08:00", "17:00").build());

        assertThat(place.limit()).isEqualTo(Power.ofWatts(3_700));
    }

    @Test
    void theStationThatIsLikedMostComesFirstWhenAllElseIsEqual() {
        ClusterState cluster =
                aCluster(50).turnoverEvse("1", "A").turnoverEvse("2", "B").build();

        Placement place = best(cluster, aNeed().at("B", "A").build());

        assertThat(place.station()).isEqualTo(station("B"));
    }

    @Test
    void anAccessibleBayIsLeftToThoseWhoNeedItWhenAnotherWouldDo() {
        ClusterState cluster =
                aCluster(50).accessibleEvse("1", "A").turnoverEvse("2", "B").build();

        assertThat(best(cluster, aNeed().at("A", "B").build()).evse()).isEqualTo(evse("2"));
    }

    @Test
    void anAccessibleBayIsBetterThanWaiting() {
        ClusterState cluster = aCluster(50)
                .accessibleEvse("1", "A")
                .turnoverEvse("2", "A")
                .taken("2", "06:00", "10:00", 7)
                .build();

        Placement place = best(cluster, aNeed().from("08:00", "17:00").build());

        assertThat(place.evse()).isEqualTo(evse("1"));
        assertThat(place.charging().start()).isEqualTo(at("08:00"));
    }

    @Test
    void ofAlikeEvsesTheOneWithTheShortestGapIsTaken() {
        ClusterState cluster = aCluster(50)
                .turnoverEvse("1", "A")
                .turnoverEvse("2", "A")
                .taken("2", "06:00", "08:00", 7)
                .taken("2", "09:30", "20:00", 7)
                .build();

        Placement place = best(cluster, aNeed().from("08:00", "17:00").build());

        assertThat(place.evse()).isEqualTo(evse("2"));
    }

    @Test
    void ofTwoCircuitsTheOneWithMoreRoomIsTaken() {
        ClusterState cluster = aCluster(50)
                .circuit("P1", 0, 20)
                .circuit("P2", 0, 20)
                .evseOn(1, "1", "A")
                .evseOn(1, "2", "A")
                .evseOn(2, "3", "A")
                .taken("1", "06:00", "20:00", 7)
                .build();

        assertThat(best(cluster, aNeed().build()).evse()).isEqualTo(evse("3"));
    }

    @Test
    void everyStationThatCanIsOfferedWithItsOwnBestPlace() {
        ClusterState cluster = aCluster(50)
                .turnoverEvse("1", "A")
                .turnoverEvse("2", "B")
                .taken("1", "06:00", "10:00", 7)
                .build();
        Need need = aNeed().at("B", "nowhere", "A").from("08:00", "17:00").build();

        assertThat(inserter.bestPerStation(cluster, need).values())
                .extracting(place -> place.station(), place -> place.charging().start())
                .containsExactly(tuple(station("B"), at("08:00")), tuple(station("A"), at("10:00")));
    }

    private Placement best(ClusterState cluster, Need need) {
        Optional<Placement> best = inserter.best(cluster, need);
        assertThat(best).isPresent();
        return best.orElseThrow();
    }
}
