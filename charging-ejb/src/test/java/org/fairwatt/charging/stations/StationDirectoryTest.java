package org.fairwatt.charging.stations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.charging.stations.Yard.aFastEvse;
import static org.fairwatt.charging.stations.Yard.aSite;
import static org.fairwatt.charging.stations.Yard.aStationAt;
import static org.fairwatt.charging.stations.Yard.aTransformer;
import static org.fairwatt.charging.stations.Yard.anEvse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;
import org.fairwatt.site.StationId;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StationDirectoryTest {
    private final Yard yard = new Yard();
    private final Caller dana = Yard.someone(Role.DRIVER);
    private final ProvisionedSite site = yard.provisioning.provision(
            yard.admin,
            aSite(
                    "mill-lane",
                    aTransformer(),
                    aStationAt("far", -80.447, anEvse("A"), anEvse("B")),
                    aStationAt("near", -80.457, anEvse("A")),
                    aStationAt("fast", -80.452, aFastEvse("A"))),
            "site-0001");

    @Test
    void theNearestStationComesFirst() {
        StationPage page = yard.directory.near(dana, search(5_000, StationFilter.NONE, 20, Optional.empty()));

        assertThat(codes(page)).containsExactly("near", "fast", "far");
        assertThat(page.hasMore()).isFalse();
        assertThat(page.items().get(0).distanceM()).hasValue(0);
        assertThat(page.items().get(1).distanceM().orElseThrow()).isBetween(410L, 425L);
    }

    @Test
    void stationsBeyondTheRadiusAreNotShown() {
        assertThat(codes(yard.directory.near(dana, search(500, StationFilter.NONE, 20, Optional.empty()))))
                .containsExactly("near", "fast");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        List<String> seen = new ArrayList<>();
        Optional<StationCursor> after = Optional.empty();
        boolean more = true;
        while (more) {
            StationPage page = yard.directory.near(dana, search(5_000, StationFilter.NONE, 1, after));
            seen.addAll(codes(page));
            after = page.items().get(0).cursor();
            more = page.hasMore();
        }

        assertThat(seen).containsExactly("near", "fast", "far");
    }

    @Test
    void theFilterLooksForOneEvseThatHasItAll() {
        assertThat(codes(yard.directory.near(dana, filtered(Set.of(ConnectorType.CHADEMO), Optional.empty(), false))))
                .containsExactly("fast");
        assertThat(codes(yard.directory.near(dana, filtered(Set.of(), Optional.of(CurrentType.AC), false))))
                .containsExactly("near", "far");
        assertThat(codes(yard.directory.near(
                        dana, filtered(Set.of(ConnectorType.CHADEMO), Optional.of(CurrentType.AC), false))))
                .isEmpty();
    }

    @Test
    void whatIsReservedNowIsNotFree() {
        StationEntry near = entry("near");
        yard.reserve(near.evses().get(0), near, Duration.ofMinutes(-10));

        StationAvailability availability = yard.directory
                .availability(List.of(near.station().id(), StationId.random()))
                .get(0);

        assertThat(availability.total()).isEqualTo(1);
        assertThat(availability.free()).isZero();
        assertThat(availability.isFree(near.evses().get(0).id())).isFalse();
        assertThat(codes(yard.directory.near(dana, filtered(Set.of(), Optional.empty(), true))))
                .containsExactly("fast", "far");
    }

    @Test
    void whatIsReservedLaterIsFreeNow() {
        StationEntry near = entry("near");
        yard.reserve(near.evses().get(0), near, Duration.ofMinutes(10));

        assertThat(yard.directory.find(dana, near.station().id()).availability().free())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "91, 0, 5000, 20, near.latitude",
        "NaN, 0, 5000, 20, near.latitude",
        "0, -181, 5000, 20, near.longitude",
        "0, 0, 0, 20, radiusM",
        "0, 0, -5, 20, radiusM",
        "0, 0, 100001, 20, radiusM",
        "0, 0, 5000, 0, first",
        "0, 0, 5000, 101, first"
    })
    void aSearchThatCanNotBeNamesItsField(double latitude, double longitude, int radiusM, int first, String field) {
        NearbySearch search =
                new NearbySearch(latitude, longitude, radiusM, StationFilter.NONE, first, Optional.empty());

        assertThatThrownBy(() -> yard.directory.near(dana, search))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).hasValue(field));
    }

    @Test
    void aStationThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> yard.directory.find(dana, StationId.random()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.NOT_FOUND));
        assertThat(yard.directory.places(List.of(StationId.random()))).isEmpty();
    }

    private StationEntry entry(String code) {
        return site.stations().stream()
                .filter(entry -> entry.station().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static NearbySearch filtered(Set<ConnectorType> connectors, Optional<CurrentType> current, boolean free) {
        StationFilter filter = new StationFilter(connectors, Optional.of(1_000L), current, false, free);
        return search(5_000, filter, 20, Optional.empty());
    }

    private static NearbySearch search(int radiusM, StationFilter filter, int first, Optional<StationCursor> after) {
        return new NearbySearch(41.231, -80.457, radiusM, filter, first, after);
    }

    private static List<String> codes(StationPage page) {
        return page.items().stream().map(entry -> entry.station().code()).toList();
    }
}
