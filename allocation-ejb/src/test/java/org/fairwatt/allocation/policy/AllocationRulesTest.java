package org.fairwatt.allocation.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.fairwatt.allocation.town.Town;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.AllocationPolicyChanged;
import org.fairwatt.grid.Cluster;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.policy.PolicyChange;
import org.fairwatt.policy.PolicySetting;
import org.fairwatt.policy.PolicyVersion;
import org.fairwatt.policy.SettingChange;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AllocationRulesTest {
    private static final String KEY = "policy-0001";

    private final Town town = new Town();
    private final AllocationRules rules = town.rules();
    private final PolicyHistory history = new PolicyHistory(town.policies);
    private final Caller olga = town.someone(Role.GRID_OPERATOR);
    private final Cluster oak = town.aTransformer("OAK", Power.ofKilowatts(50));
    private final Cluster elm = town.aTransformer("ELM", Power.ofKilowatts(50));

    @Test
    void whatIsGivenChangesAndTheNextVersionIsInForce() {
        PolicyRevision set = rules.update(olga, onVersion(1, Map.of(PolicySetting.FLOOR, 5_000L)), KEY);

        assertThat(set.policy().version()).isEqualTo(2);
        assertThat(set.changes()).containsExactly(new SettingChange(PolicySetting.FLOOR, 3_000, 5_000));
        assertThat(set.set()).hasValueSatisfying(version -> {
            assertThat(version.setAt()).isEqualTo(Town.TEN);
            assertThat(version.setBy()).isEqualTo(olga.person());
            assertThat(version.setByName()).contains(olga.name());
        });
        assertThat(town.policies.current().fairness().floor()).isEqualTo(Energy.ofWattHours(5_000));
        assertThat(town.policies.current().badge()).isEqualTo(AllocationPolicy.DEFAULT.badge());
    }

    @Test
    void everyClusterCountsAChangeAndIsPlannedAgain() {
        rules.update(olga, onVersion(1, Map.of(PolicySetting.FREEZE, 45L)), KEY);

        assertThat(town.clusters.locked())
                .containsExactlyInAnyOrder(oak.id(), elm.id())
                .isSortedAccordingTo((one, other) -> one.toString().compareTo(other.toString()));
        assertThat(oak.changes()).isEqualTo(1);
        assertThat(elm.changes()).isEqualTo(1);
        assertThat(town.events.events())
                .containsExactlyInAnyOrder(
                        new AllocationPolicyChanged(2, oak.id()), new AllocationPolicyChanged(2, elm.id()))
                .allMatch(event -> event.callsForPlanning());
    }

    @Test
    void theTrailSaysFromWhatToWhat() {
        rules.update(olga, onVersion(1, Map.of(PolicySetting.YELLOW_FROM, 80L, PolicySetting.FLOOR, 5_000L)), KEY);

        assertThat(town.trail.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.person()).isEqualTo(olga.person());
            assertThat(entry.action()).isEqualTo("AllocationPolicyChanged");
            assertThat(entry.detail())
                    .isEqualTo("policy version 2: fairness.floorWh 3000 → 5000 Wh, badge.yellowFromPercent 75 → 80 %");
        });
    }

    @Test
    void theSameCallGivesTheVersionThatItMadeEvenWhenANewerOneIsInForce() {
        PolicyUpdate first = onVersion(1, Map.of(PolicySetting.FLOOR, 5_000L));
        PolicyRevision made = rules.update(olga, first, KEY);
        rules.update(olga, onVersion(2, Map.of(PolicySetting.FLOOR, 0L)), "policy-0002");

        PolicyRevision again = rules.update(olga, first, KEY);

        assertThat(again).isEqualTo(made);
        assertThat(town.policies.newest(10)).hasSize(2);
        assertThat(town.trail.entries()).hasSize(2);
    }

    @Test
    void whoChangesAnOlderVersionIsToldWhichOneIsInForce() {
        rules.update(olga, onVersion(1, Map.of(PolicySetting.FLOOR, 5_000L)), KEY);

        for (int other : new int[] {1, 3, -1, Integer.MAX_VALUE}) {
            assertProblem(
                    ProblemCode.CONFLICT,
                    "expectedVersion",
                    "Version (2) of the policy is in force, and not version (%d)".formatted(other),
                    () -> rules.update(olga, onVersion(other, Map.of(PolicySetting.FLOOR, 0L)), "policy-0002"));
        }
        assertThat(town.policies.newest(10)).hasSize(1);
        assertThat(oak.changes()).isEqualTo(1);
    }

    @Test
    void whoIsFasterByAMomentWins() {
        town.policies.beforeNextAdd(() ->
                rules.update(olga, onVersion(1, Map.of(PolicySetting.FLOOR, 0L)), "policy-0002"));

        assertProblem(
                ProblemCode.CONFLICT,
                "expectedVersion",
                "Version (2)",
                () -> rules.update(olga, onVersion(1, Map.of(PolicySetting.FLOOR, 5_000L)), KEY));

        assertThat(town.policies.current().fairness().floor()).isEqualTo(Energy.ZERO);
    }

    @Test
    void whoLosesARaceAgainstABookingTriesAgain() {
        town.clusters.beforeNextLock(AllocationRulesTest::lose);

        PolicyRevision set = rules.update(olga, onVersion(1, Map.of(PolicySetting.FLOOR, 5_000L)), KEY);

        assertThat(set.policy().version()).isEqualTo(2);
        assertThat(town.trail.entries()).hasSize(1);
    }

    @Test
    void whoLosesEachTimeIsToldToTryAgain() {
        loseEachTime();

        assertThatThrownBy(() -> rules.update(olga, onVersion(1, Map.of(PolicySetting.FLOOR, 5_000L)), KEY))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.UNAVAILABLE));

        assertThat(town.policies.newest(1)).isEmpty();
    }

    @Test
    void theVersionIsReadOnceTheClustersAreLocked() {
        town.clusters.beforeNextLock(() ->
                rules.update(olga, onVersion(1, Map.of(PolicySetting.FLOOR, 0L)), "policy-0002"));

        assertProblem(
                ProblemCode.CONFLICT,
                "expectedVersion",
                "Version (2)",
                () -> rules.update(olga, onVersion(1, Map.of(PolicySetting.FLOOR, 5_000L)), KEY));
    }

    @ParameterizedTest
    @EnumSource
    void aValueOutOfItsRangeNamesItsFieldAndSetsNothing(PolicySetting setting) {
        assertProblem(
                ProblemCode.INVALID_INPUT,
                "input." + setting.field(),
                "must be " + setting.rangeInWords(),
                () -> rules.update(olga, onVersion(99, Map.of(setting, setting.most() + 1)), KEY));

        assertThat(town.policies.newest(1)).isEmpty();
        assertThat(town.events.events()).isEmpty();
        assertThat(town.trail.entries()).isEmpty();
    }

    @Test
    void aChangeOfNothingMakesNoVersion() {
        assertProblem(
                ProblemCode.INVALID_INPUT, "input", "version 1", () -> rules.update(olga, onVersion(1, Map.of()), KEY));
    }

    @Test
    void anEarlierVersionCanBeLookedAt() {
        rules.update(olga, onVersion(1, Map.of(PolicySetting.FREEZE, 45L)), KEY);
        rules.update(olga, onVersion(2, Map.of(PolicySetting.FREEZE, 60L)), "policy-0002");

        assertThat(history.look(olga, Optional.empty()).policy().booking().freeze())
                .isEqualTo(Duration.ofHours(1));
        assertThat(history.look(olga, Optional.of(2)).changes())
                .containsExactly(new SettingChange(PolicySetting.FREEZE, 30, 45));
        assertThat(history.look(olga, Optional.of(1))).isEqualTo(PolicyRevision.DEFAULT);
        assertProblem(
                ProblemCode.NOT_FOUND,
                "version",
                "no version (4) of the policy; version (3)",
                () -> history.look(olga, Optional.of(4)));
    }

    @Test
    void theHistoryTellsWhatEachVersionChanged() {
        rules.update(olga, onVersion(1, Map.of(PolicySetting.FREEZE, 45L)), KEY);
        rules.update(olga, onVersion(2, Map.of(PolicySetting.FREEZE, 60L)), "policy-0002");
        rules.update(olga, onVersion(3, Map.of(PolicySetting.FLOOR, 0L)), "policy-0003");

        assertThat(history.newest(olga, 100))
                .extracting(revision -> revision.policy().version() + " " + revision.changes())
                .containsExactly(
                        "4 [fairness.floorWh 3000 → 0 Wh]",
                        "3 [booking.freezeMinutes 45 → 60 min]",
                        "2 [booking.freezeMinutes 30 → 45 min]");
        assertThat(history.newest(olga, 1)).hasSize(1);
        for (int first : new int[] {0, -1, 101}) {
            assertProblem(ProblemCode.INVALID_INPUT, "first", "1 to 100", () -> history.newest(olga, first));
        }
    }

    @Test
    void onlyOperatorsAndAdminsSetItAndSeeIt() {
        for (Role role : new Role[] {Role.DRIVER, Role.PARTNER, Role.FLEET_OPERATOR}) {
            Caller other = town.someone(role);
            assertForbidden(() -> rules.update(other, onVersion(1, Map.of(PolicySetting.FLOOR, 0L)), KEY));
            assertForbidden(() -> history.look(other, Optional.empty()));
            assertForbidden(() -> history.newest(other, 1));
        }
        Caller adam = town.someone(Role.TENANT_ADMIN);
        assertThat(rules.update(adam, onVersion(1, Map.of(PolicySetting.FLOOR, 0L)), KEY)
                        .set()
                        .map(PolicyVersion::setBy))
                .contains(adam.person());
    }

    private void loseEachTime() {
        town.clusters.beforeNextLock(() -> {
            loseEachTime();
            lose();
        });
    }

    private static void lose() {
        throw new OptimisticLockException("Someone else was faster.");
    }

    private static PolicyUpdate onVersion(int version, Map<PolicySetting, Long> values) {
        return new PolicyUpdate(new PolicyChange(values), version);
    }

    private static void assertForbidden(Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.FORBIDDEN));
    }

    private static void assertProblem(ProblemCode code, String field, String message, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.field()).contains(field);
            assertThat(problem).hasMessageContaining(message);
        });
    }
}
