package org.fairwatt.allocation.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.allocation.town.Town.at;
import static org.fairwatt.allocation.town.Town.between;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairwatt.allocation.town.Town;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.LimitKind;
import org.fairwatt.grid.LimitSource;
import org.fairwatt.grid.LossDefault;
import org.fairwatt.grid.Ramp;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a limit beside its power and its time. */
class LoadLimitTermsTest {
    private final Town town = new Town();
    private final LoadLimits limits = LimitDesks.limits(town);
    private final Caller olga = town.someone(Role.GRID_OPERATOR);
    private final Cluster oak = town.aTransformer("OAK", Power.ofKilowatts(50));

    @Test
    void aLimitKeepsWhatItsSourceSaidOfItAndHasTheUsualForTheRest() {
        WrittenTerms thermal =
                terms(LimitSource.THERMAL, Optional.empty(), Optional.of(15), Optional.of(20_000), Optional.of(500));
        NodeLimit said = onlyLimit(limits.set(olga, withTerms(thermal), "limit-0001"));
        NodeLimit plain = onlyLimit(limits.set(olga, withTerms(WrittenTerms.NONE), "limit-0002"));

        assertThat(said.source()).isEqualTo(LimitSource.THERMAL);
        assertThat(said.kind()).isEqualTo(LimitKind.PROTECTION);
        assertThat(said.onLoss()).hasValue(new LossDefault(Duration.ofMinutes(15), Power.ofKilowatts(20)));
        assertThat(said.ramp()).isEqualTo(new Ramp(500));
        assertThat(plain.source()).isEqualTo(LimitSource.OPERATOR);
        assertThat(plain.kind()).isEqualTo(LimitKind.OPERATIONAL);
        assertThat(plain.onLoss()).isEmpty();
        assertThat(plain.ramp()).isEqualTo(Ramp.usual(oak.rating()));
    }

    static Stream<Arguments> termsThatCanNotBe() {
        LimitSource operator = LimitSource.OPERATOR;
        Optional<Integer> none = Optional.empty();
        Optional<LimitKind> usual = Optional.empty();
        return Stream.of(
                Arguments.of("input.source", terms(LimitSource.NAMEPLATE, usual, none, none, none)),
                Arguments.of("input.silentAfterMinutes", terms(operator, usual, none, Optional.of(1), none)),
                Arguments.of("input.defaultLimitW", terms(operator, usual, Optional.of(15), none, none)),
                Arguments.of("input.silentAfterMinutes", terms(operator, usual, Optional.of(0), Optional.of(1), none)),
                Arguments.of(
                        "input.silentAfterMinutes", terms(operator, usual, Optional.of(1_441), Optional.of(1), none)),
                Arguments.of("input.defaultLimitW", terms(operator, usual, Optional.of(15), Optional.of(-1), none)),
                Arguments.of("input.defaultLimitW", terms(operator, usual, Optional.of(15), Optional.of(50_001), none)),
                Arguments.of("input.rampWPerMinute", terms(operator, usual, none, none, Optional.of(208))),
                Arguments.of("input.rampWPerMinute", terms(operator, usual, none, none, Optional.of(-1))),
                Arguments.of("input.rampWPerMinute", terms(operator, usual, none, none, Optional.of(50_001))));
    }

    @ParameterizedTest
    @MethodSource("termsThatCanNotBe")
    void termsThatCanNotBeNameTheirFieldAndSetNothing(String field, WrittenTerms terms) {
        assertProblem(ProblemCode.INVALID_INPUT, field, withTerms(terms));
        assertThat(town.clusters.limitsOf(oak.id(), between(0, 24 * 400))).isEmpty();
    }

    @Test
    void aScheduleWithoutTermsReadsAsItDidBeforeThereWereAny() {
        WrittenTerms thermal =
                terms(LimitSource.THERMAL, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(withTerms(WrittenTerms.NONE))
                .hasToString(
                        "LimitSchedule[clusterCode=OAK, circuitCode=Optional.empty, schedule=[LimitPeriod[limitW=30000,"
                                + " from=2026-03-02T17:00:00Z, until=2026-03-02T21:00:00Z]]]");
        assertThat(withTerms(thermal).toString()).contains("terms", "THERMAL");
    }

    private static WrittenTerms terms(
            LimitSource source,
            Optional<LimitKind> kind,
            Optional<Integer> silentAfterMinutes,
            Optional<Integer> defaultLimitW,
            Optional<Integer> rampWPerMinute) {
        return new WrittenTerms(Optional.of(source), kind, silentAfterMinutes, defaultLimitW, rampWPerMinute);
    }

    private static LimitSchedule withTerms(WrittenTerms terms) {
        return new LimitSchedule("OAK", Optional.empty(), List.of(new LimitPeriod(30_000, at(17), at(21))), terms);
    }

    private static NodeLimit onlyLimit(ClusterLimits limits) {
        assertThat(limits.limits()).hasSize(1);
        return limits.limits().get(0);
    }

    private void assertProblem(ProblemCode code, String field, LimitSchedule schedule) {
        assertThatThrownBy(() -> limits.set(olga, schedule, "limit-0001"))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.field()).hasValue(field);
                });
    }
}
