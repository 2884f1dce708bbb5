package org.fairwatt.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fairwatt.energy.Energy;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyChangeTest {

    @Test
    void whatIsGivenIsNewAndAllElseStays() {
        AllocationPolicy next = change(PolicySetting.FLOOR, 5_000).appliedTo(AllocationPolicy.DEFAULT);

        assertThat(next.version()).isEqualTo(2);
        assertThat(next.fairness().floor()).isEqualTo(Energy.ofWattHours(5_000));
        assertThat(SettingChange.between(AllocationPolicy.DEFAULT, next))
                .containsExactly(new SettingChange(PolicySetting.FLOOR, 3_000, 5_000))
                .hasToString("[fairness.floorWh 3000 → 5000 Wh]");
    }

    @ParameterizedTest
    @EnumSource
    void theEndsOfARangeAreTakenAndWhatLiesBeyondIsNamed(PolicySetting setting) {
        for (long end : new long[] {setting.least(), setting.most()}) {
            assertThat(setting.valueIn(PolicyValues.of(AllocationPolicy.DEFAULT)
                            .with(Map.of(setting, end))
                            .with(fitting(setting, end))
                            .toPolicy(2)))
                    .isEqualTo(end);
        }
        for (long beyond : new long[] {setting.least() - 1, setting.most() + 1, Integer.MAX_VALUE}) {
            assertProblem(
                    "input." + setting.field(),
                    setting.unit().write(beyond),
                    () -> change(setting, beyond).appliedTo(AllocationPolicy.DEFAULT));
            assertThatThrownBy(() -> PolicyValues.of(AllocationPolicy.DEFAULT)
                            .with(Map.of(setting, beyond))
                            .toPolicy(2))
                    .as("the records have the same range")
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** The other settings that must lie below or above it. */
    private static Map<PolicySetting, Long> fitting(PolicySetting setting, long value) {
        return switch (setting) {
            case RED_FROM -> Map.of(PolicySetting.YELLOW_FROM, Math.min(value - 1, 75L));
            case YELLOW_FROM -> Map.of(PolicySetting.RED_FROM, 100L);
            case BASE_LOAD_PERCENTILE -> Map.of(PolicySetting.STALE_BASE_LOAD_PERCENTILE, 99L);
            case STALE_BASE_LOAD_PERCENTILE -> Map.of(PolicySetting.BASE_LOAD_PERCENTILE, 50L);
            default -> Map.of();
        };
    }

    @Test
    void aBucketHasFiveOrFifteenMinutes() {
        assertProblem(
                "input.planning.bucketMinutes",
                "(10 min) must be 5 or 15 min",
                () -> change(PolicySetting.BUCKET, 10).appliedTo(AllocationPolicy.DEFAULT));
    }

    @Test
    void ofTwoThatContradictEachOtherTheOneThatWasGivenIsToBlame() {
        assertProblem(
                "input.badge.yellowFromPercent",
                "badge.yellowFromPercent (97 %) must be at most 94 %, since badge.redFromPercent is 95 %",
                () -> change(PolicySetting.YELLOW_FROM, 97).appliedTo(AllocationPolicy.DEFAULT));
        assertProblem(
                "input.planning.staleBaseLoadPercentile",
                "planning.staleBaseLoadPercentile (percentile 94) must be at least percentile 95, since planning.baseLoadPercentile is percentile 95",
                () -> change(PolicySetting.STALE_BASE_LOAD_PERCENTILE, 94).appliedTo(AllocationPolicy.DEFAULT));
        assertThat(new PolicyChange(Map.of(PolicySetting.YELLOW_FROM, 97L, PolicySetting.RED_FROM, 98L))
                        .appliedTo(AllocationPolicy.DEFAULT)
                        .badge())
                .isEqualTo(new BadgeRules(97, 98, 5));
    }

    @Test
    void everythingThatIsWrongIsToldTogether() {
        PolicyChange change = new PolicyChange(Map.of(
                PolicySetting.FLOOR, 20_001L,
                PolicySetting.YELLOW_FROM, 97L,
                PolicySetting.RED_FROM, 97L,
                PolicySetting.BASE_LOAD_PERCENTILE, 100L,
                PolicySetting.STALE_BASE_LOAD_PERCENTILE, 60L));

        assertThat(toldOf(change::requirePossible))
                .containsExactly(
                        "The policy's fairness.floorWh (20001 Wh) must be between 0 and 20000 Wh.",
                        "The policy's planning.baseLoadPercentile (percentile 100) must be between 50 and percentile 99.",
                        "The policy's badge.redFromPercent (97 %) must be at least 98 %, since badge.yellowFromPercent is 97 %.");
        assertThat(toldOf(() -> change.appliedTo(AllocationPolicy.DEFAULT))).hasSize(3);
    }

    @Test
    void whetherOneValueContradictsWhatStaysIsKnownOnlyOfAPolicy() {
        PolicyChange change = new PolicyChange(Map.of(PolicySetting.FLOOR, 20_001L, PolicySetting.YELLOW_FROM, 97L));

        assertThat(toldOf(change::requirePossible)).hasSize(1);
        assertThat(toldOf(() -> change.appliedTo(AllocationPolicy.DEFAULT))).hasSize(2);
    }

    private static List<String> toldOf(Runnable work) {
        Problem first = catchThrowableOfType(Problem.class, work::run);
        Stream<Throwable> beside = Stream.of(first.getSuppressed());
        return Stream.concat(Stream.of(first), beside)
                .map(Throwable::getMessage)
                .toList();
    }

    @Test
    void aChangeThatChangesNothingIsNone() {
        assertProblem("input", "version 1", () -> new PolicyChange(Map.of()).appliedTo(AllocationPolicy.DEFAULT));
        assertProblem(
                "input", "version 1", () -> change(PolicySetting.FLOOR, 3_000).appliedTo(AllocationPolicy.DEFAULT));
    }

    @Test
    void itsTextIsTheSameInWhateverOrderItWasWritten() {
        PolicyChange one = new PolicyChange(Map.of(PolicySetting.FLOOR, 1L, PolicySetting.FREEZE, 2L));

        assertThat(one).hasToString("PolicyChange[values={FREEZE=2, FLOOR=1}]");
    }

    private static PolicyChange change(PolicySetting setting, long value) {
        return new PolicyChange(Map.of(setting, value));
    }

    private static void assertProblem(String field, String message, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_INPUT);
            assertThat(problem.field()).contains(field);
            assertThat(problem).hasMessageContaining(message);
        });
    }
}
