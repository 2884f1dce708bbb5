package org.fairwatt.api.transport;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorsTest {

    private static final String REGISTER =
            "mutation($input: VehicleInput!, $key: String!) { registerVehicle(input: $input, idempotencyKey: $key) { id make } }";

    @Test
    void aGoodVehicleIsRegistered() {
        assertThat(register(vehicle())
                        .getJsonObject("data")
                        .getJsonObject("registerVehicle")
                        .getString("make"))
                .isEqualTo("Nissan");
    }

    @Test
    void aProblemIsToldAsItStands() {
        JsonObject error = errorOf(register(with("batteryWh", 5)));

        assertThat(error.getString("message")).isEqualTo("The battery (5 Wh) is too small.");
        assertThat(error.getJsonArray("path").getString(0)).isEqualTo("registerVehicle");
        assertThat(codeOf(error)).isEqualTo("INVALID_INPUT");
        assertThat(fieldOf(error)).isEqualTo("input.batteryWh");
    }

    @Test
    void aBugIsToldWithoutAnythingOfIt() {
        JsonObject error = errorOf(register(with("make", "broken")));

        assertThat(codeOf(error)).isEqualTo("INTERNAL");
        assertThat(error.toString()).doesNotContain("secret", "password", "IllegalState", "org.fairwatt");
        assertThat(error.getString("message")).matches("Something went wrong on this side \\([0-9a-f-]{36}\\)\\.");
    }

    @ParameterizedTest
    @CsvSource({
        "batteryWh, 99999999999, input.batteryWh",
        "batteryWh, 1e999999, input.batteryWh",
        "batteryWh, 1.5, input.batteryWh",
        "batteryWh, '\"1000\"', input.batteryWh",
        "batteryWh, true, input.batteryWh",
        "batteryWh, null, input.batteryWh",
        "make, 7, input.make",
        "make, null, input.make",
        "connectors, '[\"IEC_62196_T2\",\"SCHUKO\"]', input.connectors[1]",
        "connectors, '[null]', input.connectors[0]",
        "stateOfChargePercent, '\"full\"', input.stateOfChargePercent",
        "stateOfChargePercent, 1e400, input.stateOfChargePercent",
        "horsepower, 100, input.horsepower"
    })
    void aVariableOfTheWrongTypeIsNamed(String name, String value, String field) {
        JsonObject error =
                errorOf(reply(TestCall.post("{\"query\":\"%s\",\"variables\":{\"input\":%s,\"key\":\"12345678\"}}"
                        .formatted(
                                REGISTER,
                                Json.write(without(name)).replaceFirst("}$", ",\"" + name + "\":" + value + "}")))));

        assertThat(codeOf(error)).isEqualTo("INVALID_INPUT");
        assertThat(fieldOf(error)).isEqualTo(field);
    }

    @Test
    void severalVariablesOfTheWrongTypeAreToldTogether() {
        Map<String, @Nullable Object> vehicle = with("batteryWh", "full");
        vehicle.put("connectors", List.of("SCHUKO"));
        vehicle.remove("make");

        assertThat(register(vehicle).getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(ErrorsTest::fieldOf)
                .containsExactlyInAnyOrder("input.batteryWh", "input.connectors[0]", "input.make");
    }

    @Test
    void aValueThatIsNoneOfAnEnumIsToldWithThoseThatAre() {
        assertThat(errorOf(register(with("connectors", List.of("SCHUKO")))).getString("message"))
                .startsWith("This (SCHUKO) must be one of ")
                .contains("IEC_62196_T2");
    }

    @Test
    void ofAHostileListAFewAreEnough() {
        Map<String, @Nullable Object> vehicle = with("connectors", Collections.nCopies(500, "x".repeat(200)));

        assertThat(register(vehicle).getJsonArray("errors")).hasSize(20);
    }

    @Test
    void aMissingFieldOfAVariableIsNamed() {
        assertThat(fieldOf(errorOf(register(without("make"))))).isEqualTo("input.make");
    }

    @Test
    void aMissingVariableIsNamedByTheArgumentItIsFor() {
        JsonObject error = errorOf(reply(TestCall.query(REGISTER, Map.of("input", vehicle()))));

        assertThat(fieldOf(error)).isEqualTo("idempotencyKey");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "batteryWh: -1e3 | input.batteryWh",
                "batteryWh: 99999999999 | input.batteryWh",
                "batteryWh: \"1\" | input.batteryWh",
                "make: 1 | input.make",
                "connectors: [SCHUKO] | input.connectors[0]",
                "acPhases: null | input.acPhases"
            })
    void aLiteralOfTheWrongTypeIsNamed(String literal, String field) {
        String name = literal.substring(0, literal.indexOf(':'));
        String rest =
                "make: \"a\", model: \"b\", batteryWh: 1000, maxAcPowerW: 1, maxDcPowerW: 0, acPhases: 1, connectors: [NACS]";
        String input = Arrays.stream(rest.split(", "))
                .map(part -> part.startsWith(name + ":") ? literal : part)
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();

        JsonObject error = errorOf(reply(TestCall.query(
                "mutation { registerVehicle(input: {%s}, idempotencyKey: \"12345678\") { id } }".formatted(input))));

        assertThat(codeOf(error)).isEqualTo("INVALID_INPUT");
        assertThat(fieldOf(error)).isEqualTo(field);
        assertThat(error.getString("message")).doesNotContain("StringValue", "IntValue", "Validation error");
    }

    @Test
    void aMissingArgumentIsNamed() {
        JsonObject error = errorOf(reply(TestCall.query("{ station { id } }")));

        assertThat(codeOf(error)).isEqualTo("INVALID_INPUT");
        assertThat(fieldOf(error)).isEqualTo("id");
    }

    /** Each is wrong in one way, so it is told once. */
    @Test
    void aNullWhereThereMustBeAValueIsToldOnce() {
        JsonObject reply = reply(TestCall.query("""
                mutation {
                  one: registerVehicle(input: null, idempotencyKey: "12345678") { id }
                  other: registerVehicle(input: null, idempotencyKey: null) { id }
                }"""));

        assertThat(reply.getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(ErrorsTest::fieldOf)
                .containsExactlyInAnyOrder("input", "input", "idempotencyKey");
        assertThat(codeOf(errorOf(reply))).isEqualTo("INVALID_INPUT");
    }

    @Test
    void anInstantMustBeOneOfThisCentury() {
        String query = "query($input: SlotOptionsInput!) { slotOptions(input: $input) { stationId } }";
        for (String instant : List.of("tomorrow", "2025-06-01T10:00:00", "2025-06-01", "+999999-01-01T00:00:00Z", "")) {
            Map<String, Object> input = Map.of(
                    "vehicleId",
                    "1",
                    "stationIds",
                    List.of(),
                    "earliestStart",
                    instant,
                    "latestEnd",
                    "2025-06-01T12:00:00Z");
            JsonObject error = errorOf(reply(TestCall.query(query, Map.of("input", input))));

            assertThat(codeOf(error)).isEqualTo("INVALID_INPUT");
            assertThat(fieldOf(error)).isEqualTo("input.earliestStart");
        }
    }

    private static Map<String, @Nullable Object> vehicle() {
        Map<String, @Nullable Object> vehicle = new HashMap<>();
        vehicle.put("make", "Nissan");
        vehicle.put("model", "Leaf");
        vehicle.put("batteryWh", 39_000);
        vehicle.put("maxAcPowerW", 6_600);
        vehicle.put("maxDcPowerW", 50_000);
        vehicle.put("acPhases", 1);
        vehicle.put("connectors", List.of("IEC_62196_T2", "CHADEMO"));
        return vehicle;
    }

    private static Map<String, @Nullable Object> with(String name, Object value) {
        Map<String, @Nullable Object> vehicle = vehicle();
        vehicle.put(name, value);
        return vehicle;
    }

    private static Map<String, @Nullable Object> without(String name) {
        Map<String, @Nullable Object> vehicle = vehicle();
        vehicle.remove(name);
        return vehicle;
    }

    private static JsonObject register(Map<String, @Nullable Object> vehicle) {
        return reply(TestCall.query(REGISTER, Map.of("input", vehicle, "key", "12345678")));
    }

    private static JsonObject reply(TestCall call) {
        HttpReply reply = call.send();
        assertThat(reply.status()).isEqualTo(200);
        return Json.object(reply.body()).orElseThrow();
    }

    private static JsonObject errorOf(JsonObject reply) {
        assertThat(reply.getJsonArray("errors")).isNotEmpty();
        return reply.getJsonArray("errors").getJsonObject(0);
    }

    private static String codeOf(JsonObject error) {
        return error.getJsonObject("extensions").getString("code");
    }

    private static String fieldOf(JsonObject error) {
        return error.getJsonObject("extensions").getString("field", "");
    }
}
