package org.fairwatt.charging.stations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.charging.stations.NewBaseLoad.estimated;
import static org.fairwatt.charging.stations.Yard.aSite;
import static org.fairwatt.charging.stations.Yard.aStation;
import static org.fairwatt.charging.stations.Yard.anEvse;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.BaseLoad;
import org.fairwatt.grid.BaseLoadOrigin;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a transformer's base load when its first site is brought in. */
class BaseLoadProvisioningTest {
    private final Yard yard = new Yard();

    @Test
    void aMeasuredBaseLoadHasItsQuantilesAndAnAge() {
        Instant now = yard.clock.instant();
        NewBaseLoad measured = new NewBaseLoad(
                flat(10_000), flat(20_000), flat(30_000), Optional.of(now.minusSeconds(3_600)), Optional.of(2L));

        provision(aSite("s", onPole(measured), aStation("A", anEvse("1"))), "site-0001");

        BaseLoad known = yard.clusters.byCode("T7").orElseThrow().baseLoad();
        assertThat(known.quantile(now, 50)).isEqualTo(Power.ofKilowatts(10));
        assertThat(known.quantile(now, 95)).isEqualTo(Power.ofKilowatts(20));
        assertThat(known.quantile(now, 99)).isEqualTo(Power.ofKilowatts(30));
        assertThat(known.origin().isFreshAt(now.plusSeconds(3_599))).isTrue();
        assertThat(known.origin().isFreshAt(now.plusSeconds(3_600))).isFalse();
    }

    @Test
    void quantilesThatAreLeftOutAreTheOnesBelowThem() {
        NewBaseLoad written =
                new NewBaseLoad(flat(10_000), flat(20_000), List.of(), Optional.empty(), Optional.empty());

        provision(aSite("s", onPole(written), aStation("A", anEvse("1"))), "site-0001");

        BaseLoad known = yard.clusters.byCode("T7").orElseThrow().baseLoad();
        assertThat(known.p99()).isEqualTo(known.p95());
        assertThat(known.origin()).isEqualTo(new BaseLoadOrigin.Estimated());
    }

    static Stream<Arguments> baseLoadsThatCanNotBe() {
        Instant now = new Yard().clock.instant();
        Optional<Instant> yesterday = Optional.of(now.minusSeconds(86_400));
        Optional<Long> week = Optional.of(168L);
        Optional<Instant> estimated = Optional.empty();
        Optional<Long> usual = Optional.empty();
        List<Long> none = List.of();
        return Stream.of(
                Arguments.of("baseLoadP95W", new NewBaseLoad(none, flat(1), none, estimated, usual)),
                Arguments.of("baseLoadP99W", new NewBaseLoad(none, none, flat(1), estimated, usual)),
                Arguments.of("baseLoadMeasuredAt", new NewBaseLoad(none, none, none, yesterday, usual)),
                Arguments.of("baseLoadStaleAfterHours", new NewBaseLoad(none, none, none, estimated, week)),
                Arguments.of("baseLoadStaleAfterHours", new NewBaseLoad(flat(1), none, none, estimated, week)),
                Arguments.of("baseLoadP95W", new NewBaseLoad(flat(1), List.of(2L), none, estimated, usual)),
                Arguments.of("baseLoadP95W[0]", new NewBaseLoad(flat(2), flat(1), none, estimated, usual)),
                Arguments.of("baseLoadP99W[0]", new NewBaseLoad(flat(2), flat(3), flat(1), estimated, usual)),
                Arguments.of("baseLoadP99W[0]", new NewBaseLoad(flat(2), none, flat(99_999_999), estimated, usual)),
                Arguments.of(
                        "baseLoadMeasuredAt",
                        new NewBaseLoad(flat(1), none, none, Optional.of(now.plusSeconds(300)), usual)),
                Arguments.of(
                        "baseLoadMeasuredAt", new NewBaseLoad(flat(1), none, none, Optional.of(Instant.MIN), usual)),
                Arguments.of(
                        "baseLoadStaleAfterHours", new NewBaseLoad(flat(1), none, none, yesterday, Optional.of(0L))),
                Arguments.of(
                        "baseLoadStaleAfterHours",
                        new NewBaseLoad(flat(1), none, none, yesterday, Optional.of(8_785L))));
    }

    @ParameterizedTest
    @MethodSource("baseLoadsThatCanNotBe")
    void aBaseLoadThatCanNotBeNamesItsField(String field, NewBaseLoad baseLoad) {
        assertProblem(
                ProblemCode.INVALID_INPUT,
                "input.transformer." + field,
                aSite("s", onPole(baseLoad), aStation("A", anEvse("1"))));
    }

    @Test
    void aTransformerWithAPlainBaseLoadReadsAsItDidBeforeThereWereQuantiles() {
        assertThat(onPole(estimated(List.of(1L, 2L))))
                .hasToString("NewTransformer[code=T7, name=Pole, ratingW=150000, circuits=[], baseLoadW=[1, 2]]");
        assertThat(onPole(new NewBaseLoad(flat(1), flat(2), List.of(), Optional.empty(), Optional.empty()))
                        .toString())
                .contains("p95W=[2, 2");
    }

    private static NewTransformer onPole(NewBaseLoad baseLoad) {
        return new NewTransformer("T7", "Pole", 150_000, List.of(), baseLoad);
    }

    private static List<Long> flat(long watts) {
        return Collections.nCopies(96, watts);
    }

    private void provision(NewSite site, String key) {
        yard.provisioning.provision(yard.admin, site, key);
    }

    private void assertProblem(ProblemCode code, String field, NewSite site) {
        assertThatThrownBy(() -> provision(site, "another-key")).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.field()).hasValue(field);
        });
        assertThat(yard.clusters.all()).isEmpty();
    }
}
