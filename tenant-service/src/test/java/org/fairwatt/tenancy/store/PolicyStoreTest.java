package org.fairwatt.tenancy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.tenancy.store.StoreWithoutServer.in;
import static org.fairwatt.tenancy.store.StoreWithoutServer.run;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.policy.PolicySetting;
import org.fairwatt.policy.PolicyValues;
import org.fairwatt.policy.PolicyVersion;
import org.fairwatt.policy.PolicyVersionId;
import org.fairwatt.policy.SettingChange;
import org.fairwatt.tenancy.postgres.TestDatabase;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.tenant.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyStoreTest {

    private static final PersonId OLGA = PersonId.random();

    private final TenantId tenant = TestDatabase.shared().aTenant();

    @Test
    void untilSomebodySetsOneTheDefaultsAreInForce() {
        assertThat(current(tenant)).isEqualTo(AllocationPolicy.DEFAULT);
        assertThat(newest(tenant, 10)).isEmpty();
        assertThat(find(tenant, 1)).isEmpty();
    }

    @Test
    void aVersionComesBackWithEverySettingAndWhoSetIt() {
        PolicyVersion set = version(2, unlikeTheDefaults());

        boolean added = in(tenant, store -> store.policies().add(set));

        assertThat(added).isTrue();
        assertThat(current(tenant)).isEqualTo(set.policy());
        assertThat(find(tenant, set.id())).contains(set);
        assertThat(find(tenant, 2)).contains(set);
    }

    @Test
    void theNewestComeFirst() {
        List<PolicyVersion> set = List.of(version(2, Map.of()), version(3, unlikeTheDefaults()), version(4, Map.of()));
        run(tenant, store -> set.forEach(store.policies()::add));

        assertThat(newest(tenant, 2)).containsExactly(set.get(2), set.get(1));
    }

    @Test
    void anotherTenantsVersionsAreNotThere() {
        PolicyVersion set = version(2, Map.of());
        run(tenant, store -> store.policies().add(set));
        TenantId other = TestDatabase.shared().aTenant();

        assertThat(current(other).version()).isEqualTo(1);
        assertThat(find(other, set.id())).isEmpty();
        assertThat(newest(other, 10)).isEmpty();
    }

    @Test
    void ofTwoWhoSetTheSameVersionAtOnceTheSecondAddsNothing() {
        PolicyVersion first = version(2, Map.of());
        PolicyVersion second = version(2, unlikeTheDefaults());
        CountDownLatch firstIsIn = new CountDownLatch(1);
        CompletableFuture<Boolean> slower = CompletableFuture.supplyAsync(() -> in(tenant, store -> {
            await(firstIsIn);
            return store.policies().add(second);
        }));

        boolean added = in(tenant, store -> {
            boolean mine = store.policies().add(first);
            firstIsIn.countDown();
            return mine;
        });

        assertThat(added).isTrue();
        assertThat(slower.join()).isFalse();
        assertThat(newest(tenant, 10)).containsExactly(first);
    }

    @Test
    void aVersionFromBeforeMeansWhatItMeantThen() {
        TestDatabase.run(
                TestDatabase.shared().superuser(),
                "INSERT INTO allocation_policy (tenant_id, version, freeze_min, max_open_per_vehicle, plug_buffer_min,"
                        + " smallest_promise_pct, set_by) VALUES ('%s', 1, 30, 2, 5, 10, '%s')"
                                .formatted(tenant, OLGA));

        PolicyVersion old = find(tenant, 1).orElseThrow();

        assertThat(SettingChange.between(AllocationPolicy.DEFAULT, old.policy()))
                .as("the defaults, but for the peak, which nobody looked at")
                .containsExactly(new SettingChange(PolicySetting.PEAK_WEIGHT, 20, 0));
        assertThat(old.setByName()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theDatabaseHasTheRangesOfTheDomain(PolicySetting setting) {
        run(tenant, store -> store.policies().add(version(2, Map.of())));

        for (long end : new long[] {setting.least(), setting.most()}) {
            assertThatCode(() -> write(setting, end)).doesNotThrowAnyException();
        }
        for (long beyond : new long[] {setting.least() - 1, setting.most() + 1}) {
            assertThatThrownBy(() -> write(setting, beyond)).hasMessageContaining("check constraint");
        }
    }

    @Test
    void theDatabaseKnowsWhichSettingMustLieAboveWhich() {
        run(tenant, store -> store.policies().add(version(2, Map.of())));

        for (PolicySetting setting : PolicySetting.values()) {
            setting.notBelow().ifPresent(lower -> {
                long least = setting.valueIn(AllocationPolicy.DEFAULT) - setting.leastDistance();
                assertThatCode(() -> writeAlone(lower, least)).doesNotThrowAnyException();
                writeAlone(setting, setting.most());
                writeAlone(lower, lower.most());
                assertThatThrownBy(() -> writeAlone(setting, lower.most() + setting.leastDistance() - 1))
                        .hasMessageContaining("check constraint");
            });
        }
    }

    private static AllocationPolicy current(TenantId tenant) {
        return in(tenant, store -> store.policies().current());
    }

    private static List<PolicyVersion> newest(TenantId tenant, int most) {
        return in(tenant, store -> store.policies().newest(most));
    }

    private static Optional<PolicyVersion> find(TenantId tenant, int number) {
        return in(tenant, store -> store.policies().find(number));
    }

    private static Optional<PolicyVersion> find(TenantId tenant, PolicyVersionId id) {
        return in(tenant, store -> store.policies().find(id));
    }

    /** With the settings that it hangs together with out of its way. */
    private void write(PolicySetting setting, long value) {
        for (PolicySetting other : PolicySetting.values()) {
            if (other.notBelow().filter(setting::equals).isPresent()) {
                writeAlone(other, other.most());
            }
        }
        setting.notBelow().ifPresent(lower -> writeAlone(lower, lower.least()));
        writeAlone(setting, value);
    }

    private void writeAlone(PolicySetting setting, long value) {
        TestDatabase.run(
                TestDatabase.shared().superuser(),
                "UPDATE allocation_policy SET %s = %d WHERE tenant_id = '%s'"
                        .formatted(PolicyColumns.of(setting), value, tenant));
    }

    private static Map<PolicySetting, Long> unlikeTheDefaults() {
        return Arrays.stream(PolicySetting.values())
                .collect(Collectors.toMap(
                        setting -> setting,
                        setting -> setting.valueIn(AllocationPolicy.DEFAULT) == setting.least()
                                ? setting.most()
                                : setting.least()));
    }

    private static PolicyVersion version(int number, Map<PolicySetting, Long> changed) {
        Map<PolicySetting, Long> values = new EnumMap<>(PolicySetting.class);
        for (PolicySetting setting : PolicySetting.values()) {
            values.put(setting, changed.getOrDefault(setting, setting.valueIn(AllocationPolicy.DEFAULT)));
        }
        return new PolicyVersion(
                PolicyVersionId.random(),
                new PolicyValues(values).toPolicy(number),
                Neighbourhood.NOON.plusSeconds(number),
                OLGA,
                Optional.of("Olga \"O\" Operator"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
