package org.fairwatt.allocation.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.allocation.town.Town.TEN;
import static org.fairwatt.allocation.town.Town.at;
import static org.fairwatt.allocation.town.Town.between;
import static org.fairwatt.grid.CongestionLevel.GREEN;
import static org.fairwatt.grid.CongestionLevel.RED;
import static org.fairwatt.grid.CongestionLevel.YELLOW;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.allocation.town.Town;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.BaseLoad;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.CongestionLevel;
import org.fairwatt.policy.PlanningRules;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.tenant.Role;
import org.junit.jupiter.api.Test;

class GridForecastTest {
    private static final Power RATING = Power.ofKilowatts(100);

    private final Town town = new Town();
    private final GridForecast forecast =
            new GridForecast(town.clusters, town.stations, town.reservations, town::policy, town.clock);

    @Test
    void theBadgeComesFromPromisesAndBaseLoadTogether() {
        Cluster oak = town.aTransformer("OAK", RATING, flat(60));
        ChargingStation station = town.aStation(oak, 4);
        assertThat(badge(oak)).isEqualTo(GREEN);

        town.aReservation(station, 0, between(10, 11));
        town.aReservation(station, 1, between(10, 11));
        assertThat(badge(oak)).isEqualTo(YELLOW);

        town.aReservation(station, 2, between(10, 11));
        town.aReservation(station, 3, between(10, 11));
        assertThat(badge(oak)).isEqualTo(RED);
    }

    @Test
    void aLoadThatHoversBelowTheThresholdKeepsTheBadgeThatItHadInThePastHour() {
        Cluster hovering = town.aTransformer("OAK", RATING, curve(96, 92));
        Cluster risen = town.aTransformer("ELM", RATING, curve(80, 92));
        Cluster fallen = town.aTransformer("ASH", RATING, curve(96, 89));

        assertThat(badge(hovering)).isEqualTo(RED);
        assertThat(badge(risen)).isEqualTo(YELLOW);
        assertThat(badge(fallen)).isEqualTo(YELLOW);
    }

    @Test
    void whatWasLongerAgoThanAnHourIsForgotten() {
        Cluster oak = town.aTransformer("OAK", RATING, curve(96, 92));

        town.clock.leap(Duration.ofHours(1));

        assertThat(badge(oak)).isEqualTo(YELLOW);
    }

    @Test
    void aSlotShowsTheSameLevelAsTheBadge() {
        Cluster oak = town.aTransformer("OAK", RATING, curve(96, 92));
        town.aStation(oak, 1);

        ClusterSnapshot snapshot = town.snapshots.take(oak, town.clock.instant(), Set.of());

        assertThat(snapshot.forecast().level(between(10, 11))).isEqualTo(badge(oak));
    }

    @Test
    void promisesOfThePastHourCountForTheHysteresisButHoldNothingMore() {
        Cluster oak = town.aTransformer("OAK", RATING, flat(85));
        ChargingStation station = town.aStation(oak, 2);
        town.aReservation(station, 0, between(9, 10)); // 96 kW
        town.aReservation(station, 1, between(11, 12));

        ClusterSnapshot snapshot = town.snapshots.take(oak, town.clock.instant(), Set.of());

        assertThat(badge(oak)).isEqualTo(YELLOW);
        assertThat(snapshot.state().commitments()).hasSize(1);
        assertThat(snapshot.forecast().level(between(9, 10))).isEqualTo(RED);
    }

    @Test
    void aTransformerThatIsPlannedFullIsRedThoughItsMarginIsFree() {
        Cluster oak = town.aTransformer("OAK", RATING, flat(90));
        assertThat(badge(oak)).isEqualTo(YELLOW);

        town.anEvse(town.aStation(oak, 1), Optional.empty(), "single", 1);

        assertThat(badge(oak)).isEqualTo(RED);
        assertThat(load(oak).limit()).hasValue(RATING);
    }

    @Test
    void severalClustersAreOneLoadAgainstOneLimit() {
        town.aTransformer("OAK", RATING, flat(96));
        town.aTransformer("ELM", Power.ofKilowatts(900), flat(0));

        assertThat(forecast.status(town.aDriver()).level()).as("one is red").isEqualTo(YELLOW);

        town.aTransformer("ASH", Power.ofKilowatts(10_000), flat(9_900));
        assertThat(forecast.status(town.aDriver()).level()).as("90 % of all").isEqualTo(YELLOW);
    }

    @Test
    void theHourBeginsWithTheBucketThatRuns() {
        List<Power> quarters = new ArrayList<>(Collections.nCopies(BaseLoad.QUARTERS, Power.ZERO));
        quarters.set(4 * 11, Power.ofKilowatts(96)); // 11:00
        Cluster oak = town.aTransformer("OAK", RATING, new BaseLoad(quarters, ZoneOffset.UTC));

        town.clock.leap(Duration.ofMinutes(7));
        assertThat(badge(oak)).as("until 11:00").isEqualTo(GREEN);

        town.plansBy(fiveMinutes());
        assertThat(badge(oak)).as("until 11:05").isEqualTo(RED);
    }

    @Test
    void theHorizonIsCutIntoThePolicysBuckets() {
        Cluster oak = town.aTransformer("OAK", RATING);
        town.aStation(oak, 1);
        town.clock.leap(Duration.ofMinutes(7));

        ClusterSnapshot quarters = town.snapshots.take(oak, town.clock.instant(), Set.of());
        town.plansBy(fiveMinutes());
        ClusterSnapshot fives = town.snapshots.take(oak, town.clock.instant(), Set.of());

        assertThat(quarters.state().grid().origin()).isEqualTo(TEN);
        assertThat(quarters.state().grid().count()).isEqualTo(48 * 4 + 1);
        assertThat(fives.state().grid().origin()).isEqualTo(at(10, 5));
        assertThat(fives.state().grid().count()).isEqualTo(48 * 12 + 1);
        assertThat(fives.state().grid().end())
                .isAfterOrEqualTo(town.clock.instant().plus(Duration.ofHours(48)));
    }

    private CongestionLevel badge(Cluster cluster) {
        CongestionLevel shown = load(cluster).level();
        assertThat(forecast.levels(List.of(cluster.id()))).containsEntry(cluster.id(), shown);
        return shown;
    }

    private ClusterLoad load(Cluster cluster) {
        return forecast.status(town.someone(Role.GRID_OPERATOR)).clusters().stream()
                .filter(load -> load.id().equals(cluster.id()))
                .findFirst()
                .orElseThrow();
    }

    private static PlanningRules fiveMinutes() {
        return new PlanningRules(Duration.ofMinutes(5), 10, 80, 95, 99, Duration.ofMinutes(5), 100, 20);
    }

    private static BaseLoad flat(int kilowatts) {
        return new BaseLoad(Collections.nCopies(BaseLoad.QUARTERS, Power.ofKilowatts(kilowatts)), ZoneOffset.UTC);
    }

    /** So many kilowatts until ten o'clock, and so many then. */
    private static BaseLoad curve(int before, int then) {
        List<Power> quarters = new ArrayList<>(Collections.nCopies(BaseLoad.QUARTERS, Power.ofKilowatts(then)));
        Collections.fill(quarters.subList(0, 4 * 10), Power.ofKilowatts(before));
        return new BaseLoad(quarters, ZoneOffset.UTC);
    }
}
