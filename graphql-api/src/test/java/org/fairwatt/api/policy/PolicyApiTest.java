package org.fairwatt.api.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.fairwatt.policy.PolicySetting;
import org.fairwatt.tenant.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyApiTest {

    private static final String UPDATE = """
            mutation ($input: AllocationPolicyInput!, $on: Int!) {
              updateAllocationPolicy(input: $input, expectedVersion: $on, idempotencyKey: "policy-0001") {
                version setAt setBy changes { field before after }
              }
            }""";
    private static final String PREVIEW = """
            query ($input: AllocationPolicyInput!) {
              allocationPolicyPreview(input: $input) {
                version changes { setting before after } before { withSlot meanWaitMinutes } after { energyWh }
                clusters { clusterCode levelBefore levelAfter } clustersLeftOut reservationsLeftOut
              }
            }""";
    private static final String HISTORY = "{ allocationPolicyHistory { version changes { field } } }";

    private final PolicyDesk operator = new PolicyDesk(Role.GRID_OPERATOR);

    @Test
    void aFormFindsTheValueTheRangeAndTheDefaultOfEachSetting() {
        String policy = operator.answer(
                "{ allocationPolicy { version setAt settings { setting field unit value defaultValue least most step"
                        + " notBelow } } }",
                Map.of());

        assertThat(policy)
                .contains("\"version\":1,\"setAt\":null")
                .contains(
                        "{\"setting\":\"FLOOR\",\"field\":\"fairness.floorWh\",\"unit\":\"WATT_HOURS\",\"value\":3000,"
                                + "\"defaultValue\":3000,\"least\":0,\"most\":20000,\"step\":1,\"notBelow\":null}")
                .contains("\"field\":\"planning.bucketMinutes\",\"unit\":\"MINUTES\",\"value\":15,\"defaultValue\":15,"
                        + "\"least\":5,\"most\":15,\"step\":10")
                .contains("\"least\":2,\"most\":100,\"step\":1,\"notBelow\":\"YELLOW_FROM\"");
    }

    @Test
    void whatIsGivenIsChangedAndTold() {
        String updated = operator.answer(
                UPDATE, change(Map.of("fairness", Map.of("floorWh", 5_000), "badge", Map.of("redFromPercent", 90))));

        assertThat(updated)
                .contains("\"version\":2,\"setAt\":\"2026-03-02T10:00:00Z\",\"setBy\":\"Olga\"")
                .contains("\"changes\":[{\"field\":\"fairness.floorWh\",\"before\":3000,\"after\":5000},"
                        + "{\"field\":\"badge.redFromPercent\",\"before\":95,\"after\":90}]");
        assertThat(operator.answer(HISTORY, Map.of()))
                .contains("[{\"version\":2,\"changes\":[{\"field\":\"fairness.floorWh\"},");
    }

    @Test
    void aPreviewTellsWhatWouldChangeAndChangesNothing() {
        String preview = operator.answer(PREVIEW, change(Map.of("booking", Map.of("freezeMinutes", 60))));

        assertThat(preview)
                .contains("\"version\":1,\"changes\":[{\"setting\":\"FREEZE\",\"before\":30,\"after\":60}]")
                .contains("\"before\":{\"withSlot\":1,\"meanWaitMinutes\":6.7},\"after\":{\"energyWh\":8000}")
                .contains("{\"clusterCode\":\"OAK\",\"levelBefore\":\"GREEN\",\"levelAfter\":\"YELLOW\"}")
                .contains("\"clustersLeftOut\":2,\"reservationsLeftOut\":7");
        assertThat(operator.answer(HISTORY, Map.of())).contains("\"allocationPolicyHistory\":[]");
    }

    /** So every setting can be given, and stands where it says that it does. */
    @ParameterizedTest
    @EnumSource
    void aValueOutOfItsRangeIsNamedWhereItStands(PolicySetting setting) {
        String[] path = setting.field().split("\\.");
        Map<String, Object> input = Map.of(path[0], Map.of(path[1], setting.most() + 1));

        for (String document : new String[] {UPDATE, PREVIEW}) {
            assertThat(operator.answer(document, change(input)))
                    .contains("\"code\":\"INVALID_INPUT\",\"field\":\"input.%s\"".formatted(setting.field()))
                    .contains(setting.rangeInWords());
        }
    }

    @Test
    void everyValueOutOfItsRangeIsToldAtOnceEachWhereItStands() {
        Map<String, Object> input = Map.of(
                "booking", Map.of("freezeMinutes", 5_000, "plugBufferMinutes", 10),
                "fairness", Map.of("floorWh", -1, "newcomersPercent", 90));

        for (String document : new String[] {UPDATE, PREVIEW}) {
            String answer = operator.answer(document, change(input));

            assertThat(answer)
                    .contains("booking.freezeMinutes (5000 min)", "fairness.floorWh (-1 Wh)")
                    .contains("\"field\":\"input.fairness.newcomersPercent\"")
                    .doesNotContain("input.booking.plugBufferMinutes");
            assertThat(answer).containsSubsequence("INVALID_INPUT", "INVALID_INPUT", "INVALID_INPUT");
        }
    }

    @Test
    void whoMayNotSetThePolicyHearsNothingOfItsRanges() {
        Map<String, Object> input =
                Map.of("booking", Map.of("freezeMinutes", 5_000), "fairness", Map.of("floorWh", -1));

        assertThat(new PolicyDesk(Role.DRIVER).answer(UPDATE, change(input)))
                .contains("FORBIDDEN")
                .doesNotContain("INVALID_INPUT");
    }

    @Test
    void aStaleVersionIsAConflict() {
        operator.answer(UPDATE, change(Map.of("fairness", Map.of("floorWh", 5_000))));

        Map<String, @Nullable Object> other = change(Map.of("fairness", Map.of("floorWh", 4_000)));

        assertThat(operator.answer(UPDATE.replace("0001", "0002"), other))
                .contains("\"code\":\"CONFLICT\",\"field\":\"expectedVersion\"", "Version (2) of the policy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ allocationPolicy { version } }",
                "{ allocationPolicyHistory(first: 1) { version } }",
                "{ allocationPolicyPreview(input: {}) { version } }",
                "mutation { updateAllocationPolicy(input: {}, expectedVersion: 1, idempotencyKey: \"policy-0001\") { version } }"
            })
    void driversAndPartnersAreTurnedAway(String document) {
        for (Role role : new Role[] {Role.DRIVER, Role.PARTNER, Role.FLEET_OPERATOR}) {
            assertThat(new PolicyDesk(role).answer(document, Map.of()))
                    .contains("\"code\":\"FORBIDDEN\"")
                    .doesNotContain("\"version\":");
        }
    }

    private static Map<String, @Nullable Object> change(Map<String, Object> input) {
        return Map.of("input", input, "on", 1);
    }
}
