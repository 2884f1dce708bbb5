package org.fairwatt.charging.stations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.charging.stations.NewBaseLoad.estimated;
import static org.fairwatt.charging.stations.Yard.aSite;
import static org.fairwatt.charging.stations.Yard.aStation;
import static org.fairwatt.charging.stations.Yard.aTransformer;
import static org.fairwatt.charging.stations.Yard.anEvse;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.Circuit;
import org.fairwatt.grid.Cluster;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;
import org.fairwatt.site.SiteKind;
import org.fairwatt.site.SiteProvisioned;
import org.fairwatt.tenant.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SiteProvisioningTest {
    private static final NewCircuit PANEL = new NewCircuit("P1", Optional.empty(), 60_000);
    private static final NewCircuit BRANCH = new NewCircuit("P1a", Optional.of("P1"), 22_000);

    private final Yard yard = new Yard();

    @Test
    void aSiteComesWithAllThatHangsOnIt() {
        NewSite described = aSite(
                "mill-lane",
                aTransformer(BRANCH, PANEL),
                aStation("ML-1", on("P1a", anEvse("A")), on("P1", anEvse("B"))),
                aStation("ML-2", anEvse("A")));

        ProvisionedSite site = provision(described, "site-0001");

        Cluster cluster = yard.clusters.byCode("T7").orElseThrow();
        assertThat(site.cluster()).isEqualTo(cluster.id());
        assertThat(site.stations()).hasSize(2);
        assertThat(yard.stations.evsesIn(cluster.id())).hasSize(3);
        assertThat(yard.clusters.circuitsOf(cluster.id()))
                .extracting(Circuit::code)
                .containsExactly("P1", "P1a");
        assertThat(yard.events.events())
                .containsExactly(new SiteProvisioned(site.site().id(), cluster.id()));
        assertThat(yard.trail.entries()).hasSize(1);
    }

    @Test
    void theSameCallGivesTheSameSite() {
        NewSite described = aSite("mill-lane", aTransformer(), aStation("ML-1", anEvse("A")));
        ProvisionedSite first = provision(described, "site-0001");

        ProvisionedSite again = provision(described, "site-0001");

        assertThat(again.site().id()).isEqualTo(first.site().id());
        assertThat(again.stations())
                .extracting(entry -> entry.station().id())
                .containsExactly(first.stations().get(0).station().id());
        assertThat(yard.sites.all()).hasSize(1);
    }

    @Test
    void aSecondSiteMayHangOnTheSameTransformer() {
        provision(aSite("one", aTransformer(PANEL, BRANCH), aStation("A", anEvse("1"))), "site-0001");

        provision(aSite("two", aTransformer(BRANCH, PANEL), aStation("A", on("P1a", anEvse("1")))), "site-0002");

        assertThat(yard.clusters.all()).singleElement().satisfies(cluster -> {
            assertThat(cluster.changes()).isEqualTo(1);
            assertThat(yard.stations.evsesIn(cluster.id())).hasSize(2);
        });
    }

    @Test
    void aSiteCodeIsUsedOnce() {
        NewSite described = aSite("mill-lane", aTransformer(), aStation("ML-1", anEvse("A")));
        provision(described, "site-0001");

        assertProblem(ProblemCode.CONFLICT, "input.code", described);
    }

    @Test
    void aTransformerThatIsThereInAnotherFormIsAConflict() {
        provision(aSite("one", aTransformer(PANEL), aStation("A", anEvse("1"))), "site-0001");
        NewStation station = aStation("A", anEvse("1"));

        assertProblem(
                ProblemCode.CONFLICT,
                "input.transformer.ratingW",
                aSite("two", new NewTransformer("T7", "x", 1_000_000, List.of(PANEL), estimated(List.of())), station));
        assertProblem(
                ProblemCode.CONFLICT, "input.transformer.circuits", aSite("two", aTransformer(PANEL, BRANCH), station));
        assertProblem(
                ProblemCode.CONFLICT,
                "input.transformer.baseLoadW",
                aSite(
                        "two",
                        new NewTransformer("T7", "x", 150_000, List.of(PANEL), estimated(Collections.nCopies(96, 5L))),
                        station));
    }

    static Stream<Arguments> sitesThatCanNotBe() {
        NewStation fine = aStation("A", anEvse("1"));
        NewTransformer transformer = aTransformer();
        NewEvse evse = anEvse("1");
        return Stream.of(
                Arguments.of("input.code", aSite("", transformer, fine)),
                Arguments.of("input.code", aSite("a b", transformer, fine)),
                Arguments.of("input.code", aSite("x".repeat(41), transformer, fine)),
                Arguments.of("input.timeZone", inZone("Mars/Base")),
                Arguments.of("input.position.latitude", at(91, 0)),
                Arguments.of("input.position.longitude", at(0, Double.NaN)),
                Arguments.of("input.tariff.currency", withTariff(new NewTariff("XAU", "1", "1"))),
                Arguments.of("input.tariff.currency", withTariff(new NewTariff("dollar", "1", "1"))),
                Arguments.of("input.tariff.pricePerKwh", withTariff(new NewTariff("USD", "-1", "1"))),
                Arguments.of("input.tariff.pricePerKwh", withTariff(new NewTariff("USD", "1e9", "1"))),
                Arguments.of("input.tariff.sessionFee", withTariff(new NewTariff("USD", "1", "99999999"))),
                Arguments.of("input.transformer.code", withTransformer("", 1, List.of(), List.of())),
                Arguments.of("input.transformer.ratingW", withTransformer("T", 0, List.of(), List.of())),
                Arguments.of("input.transformer.ratingW", withTransformer("T", 10_000_001, List.of(), List.of())),
                Arguments.of("input.transformer.baseLoadW", withTransformer("T", 99_000, List.of(), List.of(1L))),
                Arguments.of(
                        "input.transformer.baseLoadW[0]",
                        withTransformer("T", 99_000, List.of(), Collections.nCopies(96, -1L))),
                Arguments.of("input.transformer.circuits[1].code", aSite("s", aTransformer(PANEL, PANEL), fine)),
                Arguments.of("input.transformer.circuits[0].parentCode", aSite("s", aTransformer(BRANCH), fine)),
                Arguments.of(
                        "input.transformer.circuits[0].parentCode",
                        aSite("s", aTransformer(new NewCircuit("P1", Optional.of("P1a"), 1), BRANCH), fine)),
                Arguments.of(
                        "input.transformer.circuits[0].ratingW",
                        aSite("s", aTransformer(new NewCircuit("P1", Optional.empty(), 0)), fine)),
                Arguments.of("input.stations", aSite("s", transformer)),
                Arguments.of("input.stations[1].code", aSite("s", transformer, fine, fine)),
                Arguments.of("input.stations[0].evses", aSite("s", transformer, aStation("A"))),
                Arguments.of("input.stations[0].evses", aSite("s", transformer, aStation("A", evses(51)))),
                Arguments.of("input.stations[0].evses[1].label", aSite("s", transformer, aStation("A", evse, evse))),
                Arguments.of(
                        "input.stations[0].evses[0].maxPowerW",
                        aSite("s", transformer, aStation("A", evse(200_000, 3, List.of(ConnectorType.NACS))))),
                Arguments.of(
                        "input.stations[0].evses[0].maxPowerW",
                        aSite("s", transformer, aStation("A", evse(0, 3, List.of(ConnectorType.NACS))))),
                Arguments.of(
                        "input.stations[0].evses[0].phases",
                        aSite("s", transformer, aStation("A", evse(11_000, 4, List.of(ConnectorType.NACS))))),
                Arguments.of(
                        "input.stations[0].evses[0].connectors",
                        aSite("s", transformer, aStation("A", evse(11_000, 3, List.of())))),
                Arguments.of(
                        "input.stations[0].evses[0].connectors[0]",
                        aSite("s", transformer, aStation("A", evse(11_000, 3, List.of(ConnectorType.CHADEMO))))),
                Arguments.of(
                        "input.stations[0].evses[0].circuitCode",
                        aSite("s", transformer, aStation("A", on("P9", evse)))),
                Arguments.of(
                        "input.stations[1].evses[0].maxPowerW",
                        aSite(
                                "s",
                                aTransformer(PANEL, BRANCH, new NewCircuit("tiny", Optional.of("P1"), 5_000)),
                                fine,
                                aStation("B", on("tiny", evse)))));
    }

    @ParameterizedTest
    @MethodSource("sitesThatCanNotBe")
    void aSiteThatCanNotBeNamesItsFieldAndStoresNothing(String field, NewSite site) {
        assertProblem(ProblemCode.INVALID_INPUT, field, site);
        assertThat(yard.sites.all()).isEmpty();
        assertThat(yard.clusters.all()).isEmpty();
        assertThat(yard.stations.all()).isEmpty();
    }

    @Test
    void onlyThoseWhoMayBringInSites() {
        NewSite site = aSite("mill-lane", aTransformer(), aStation("ML-1", anEvse("A")));

        assertThatThrownBy(() -> yard.provisioning.provision(Yard.someone(Role.GRID_OPERATOR), site, "site-0001"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.FORBIDDEN));
    }

    @Test
    void theBaseLoadIsOfTheSitesOwnDay() {
        List<Long> load =
                IntStream.range(0, 96).mapToObj(quarter -> quarter * 100L).toList();
        provision(
                aSite(
                        "s",
                        new NewTransformer("T7", "Pole", 150_000, List.of(), estimated(load)),
                        aStation("A", anEvse("1"))),
                "site-0001");

        Cluster cluster = yard.clusters.byCode("T7").orElseThrow();

        assertThat(cluster.baseLoad().quantile(Instant.parse("2026-01-15T05:00:00Z"), 99)) // midnight in New York
                .isEqualTo(Power.ZERO);
    }

    private ProvisionedSite provision(NewSite site, String key) {
        return yard.provisioning.provision(yard.admin, site, key);
    }

    private void assertProblem(ProblemCode code, String field, NewSite site) {
        assertThatThrownBy(() -> provision(site, "another-key")).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.field()).hasValue(field);
        });
    }

    private static NewEvse on(String circuit, NewEvse evse) {
        return new NewEvse(
                evse.label(),
                evse.current(),
                evse.maxPowerW(),
                evse.phases(),
                evse.connectors(),
                evse.accessible(),
                Optional.of(circuit));
    }

    private static NewEvse evse(long maxPowerW, int phases, List<ConnectorType> connectors) {
        return new NewEvse("1", CurrentType.AC, maxPowerW, phases, connectors, false, Optional.empty());
    }

    private static NewEvse[] evses(int count) {
        return IntStream.range(0, count).mapToObj(index -> anEvse("E" + index)).toArray(NewEvse[]::new);
    }

    private static NewSite inZone(String zone) {
        return site(zone, 41, -80, new NewTariff("USD", "0.31", "0.50"), aTransformer());
    }

    private static NewSite at(double latitude, double longitude) {
        return site("UTC", latitude, longitude, new NewTariff("USD", "0.31", "0.50"), aTransformer());
    }

    private static NewSite withTariff(NewTariff tariff) {
        return site("UTC", 41, -80, tariff, aTransformer());
    }

    private static NewSite withTransformer(String code, long ratingW, List<NewCircuit> circuits, List<Long> baseLoad) {
        return site(
                "UTC",
                41,
                -80,
                new NewTariff("USD", "0.31", "0.50"),
                new NewTransformer(code, "Pole", ratingW, circuits, estimated(baseLoad)));
    }

    private static NewSite site(
            String zone, double latitude, double longitude, NewTariff tariff, NewTransformer transformer) {
        return new NewSite(
                "s",
                "Site",
                "Street",
                SiteKind.DWELL,
                zone,
                latitude,
                longitude,
                tariff,
                transformer,
                List.of(aStation("A", anEvse("1"))));
    }
}
