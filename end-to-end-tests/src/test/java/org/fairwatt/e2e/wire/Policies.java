package org.fairwatt.e2e.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** What operators do with the rules of allocation, over HTTP. */
final class Policies {

    static final String UPDATE = """
            mutation ($input: AllocationPolicyInput!, $on: Int!, $key: String!) {
              updateAllocationPolicy(input: $input, expectedVersion: $on, idempotencyKey: $key) {
                version setBy changes { field before after }
              }
            }""";

    private static final String SETTINGS = "{ allocationPolicy { version settings { field value defaultValue } } }";

    private Policies() {}

    /** The version in force in the operator's tenant. */
    static int version(Actor operator) {
        return operator.api()
                .run("{ allocationPolicy { version } }", Map.of())
                .at("/allocationPolicy/version")
                .asInt();
    }

    /** What is in force of one setting: {@code fairness.floorWh}. */
    static int value(Actor operator, String field) {
        for (JsonNode setting : settings(operator)) {
            if (field.equals(setting.path("field").asText())) {
                return setting.path("value").asInt();
            }
        }
        throw new AssertionError("There is no setting (%s).".formatted(field));
    }

    /** The answer to a change of one setting of the version in force. */
    static Answer update(Actor operator, String group, String name, int value) {
        return update(operator, Map.of(group, Map.of(name, value)), version(operator), TestDriver.key());
    }

    static Answer update(Actor operator, Map<String, ?> input, int expectedVersion, String key) {
        return Call.post(UPDATE, Map.of("input", input, "on", expectedVersion, "key", key))
                .as(operator)
                .send();
    }

    /** Sets every setting back to its default. */
    static void reset(Actor operator) {
        Map<String, Map<String, Integer>> input = new TreeMap<>();
        for (JsonNode setting : settings(operator)) {
            String[] path = setting.path("field").asText().split("\\.");
            if (setting.path("value").asInt() != setting.path("defaultValue").asInt()) {
                input.computeIfAbsent(path[0], group -> new TreeMap<>())
                        .put(path[1], setting.path("defaultValue").asInt());
            }
        }
        if (!input.isEmpty()) {
            Answer answer = update(operator, input, version(operator), TestDriver.key());
            if (!answer.hasData()) {
                throw new AssertionError("The policy could not be set back: " + answer);
            }
        }
    }

    /** A change that gives every setting: the defaults, but for one that every version has otherwise than the one before. */
    static Map<String, Object> input(int version) {
        return Map.of(
                "booking",
                Map.of(
                        "freezeMinutes",
                        30,
                        "maxOpenReservationsPerVehicle",
                        2,
                        "plugBufferMinutes",
                        5,
                        "smallestPromisePercent",
                        10),
                "fairness",
                Map.of("floorWh", 3_000, "newcomersPercent", 20, "memoryHalfLifeDays", 14, "memoryWeightPercent", 50),
                "quotas",
                Map.of("fleetSharePercent", 50, "emergencyReservePercent", 5, "releaseMinutes", 30),
                "planning",
                Map.of(
                        "bucketMinutes",
                        15,
                        "phaseMarginPercent",
                        10,
                        "departurePercentile",
                        80,
                        "baseLoadPercentile",
                        95,
                        "staleBaseLoadPercentile",
                        99,
                        "moveCostMinutes",
                        5 + version % 2,
                        "waitWeightPercent",
                        100,
                        "peakWeightPercent",
                        20),
                "prices",
                Map.of("leastPercent", 100, "mostPercent", 100),
                "badge",
                Map.of("yellowFromPercent", 75, "redFromPercent", 95, "hysteresisPercent", 5));
    }

    private static JsonNode settings(Actor operator) {
        return operator.api().run(SETTINGS, Map.of()).at("/allocationPolicy/settings");
    }
}
