package org.fairwatt.e2e.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairwatt.e2e.wire.ServedSchema.Place;

/** What nobody should send: by the type of a place, and more by its name. */
final class HostileValues {

    static final String TWO_DAYS_AGO = Instant.now().minus(Duration.ofDays(2)).toString();

    private static final Map<String, List<Object>> BY_TYPE = Map.of(
            "Int", List.of("seven", 1.5, true, 3_000_000_000L, -1, Integer.MAX_VALUE, Map.of()),
            "Float", List.of("seven", true, 1e300, -1e300, Map.of()),
            "String", List.of(17, true, Map.of(), "", "a\u0000b", "a\u001bb", "x".repeat(20_000)),
            "Boolean", List.of("yes", 1, Map.of()),
            "ID",
                    List.of(
                            Map.of(),
                            "",
                            "no-id",
                            "1-1-1-1-1",
                            "' OR 1=1 --",
                            UUID.randomUUID().toString()),
            "DateTime",
                    List.of(
                            17,
                            "yesterday",
                            "2026-02-30T00:00:00Z",
                            "2026-01-01T00:00:00",
                            "+999999999-12-31T23:59:59Z",
                            TWO_DAYS_AGO,
                            Instant.now().plus(Duration.ofDays(20_000)).toString()));

    private static final Map<String, List<Object>> BY_NAME = new LinkedHashMap<>();

    static {
        add(List.of("short", "with a space in it", "ünïcödé-kéys", "k".repeat(129)), "idempotencyKey");
        add(List.of("XXXX", "usd", "€"), "currency");
        add(
                List.of("abc", "-1", "1e9", "0,3", "99999999999"),
                "pricePerKwh",
                "sessionFee",
                "perHour",
                "dailyCap",
                "taxPercent");
        add(List.of("02-30", "13-01", "1-1", "--11-01"), "seasonFrom", "seasonThrough");
        add(List.of("24:00", "7:00", "16:00:00", "4 pm"), "freeFrom", "freeUntil");
        add(List.of("24:00", "7:00", "4 pm"), "provisionSite.input.tariff.periods[0].from");
        add(List.of("24:00", "7:00", "4 pm", "16:00"), "provisionSite.input.tariff.periods[0].until");
        add(List.of("2026-02-29", "25.12.2026", "+12026-01-01"), "holidays[0]");
        add(List.of(-1, 1_441), "graceMinutes");
        add(List.of("Mars/Base", "+25:00"), "timeZone");
        add(List.of("not an address", "a@b@c", "a@wire.example\r\nBcc: x@wire.example"), "emails[0]");
        add(List.of(0, 4), "acPhases", "phases");
        add(List.of(91, -91), "latitude");
        add(List.of(181, -181), "longitude");
        add(List.of(-0.1, 100.1), "stateOfChargePercent", "targetStateOfChargePercent", "percent");
        add(List.of("x".repeat(42), "x".repeat(44), "x".repeat(42) + "="), "state");
        add(List.of("<script>", "TES/LA", "7"), "beginVehicleConnection.input.make"); // elsewhere it is any text
        add(List.of(0, 99, 399_000, 400_001), "energyWh"); // the third is more than the examples' battery holds
        add(List.of(0, 101), "first");
        add(List.of(0, 100_001), "radiusM");
        add(List.of("no-such-circuit"), "circuitCode", "parentCode");
        add(List.of("no-such-cluster"), "clusterCode");
        add(List.of("{", "{}", "[]", "null", "{\"code\": 17}"), "content");
        add(List.of("not a cursor", "AAAA"), "after");
    }

    private HostileValues() {}

    /** @param names of fields, wherever they are, or a place with its operation */
    private static void add(List<Object> values, String... names) {
        Arrays.stream(names).forEach(name -> BY_NAME.put(name, values));
    }

    /** @param right what stands there in a right call */
    static List<JsonNode> at(Place place, JsonNode right) {
        List<Object> values = new ArrayList<>();
        if (place.required()) {
            values.add(null);
        }
        if (place.list()) {
            values.addAll(lists(place, right));
        } else if (place.kind().equals("ENUM")) {
            values.addAll(List.of("NO_SUCH", 17, Map.of()));
        } else if (place.kind().equals("INPUT_OBJECT")) {
            values.addAll(List.of("text", 17, Map.of("noSuchField", 1)));
        } else {
            values.addAll(BY_TYPE.getOrDefault(place.type(), List.of()));
            values.addAll(BY_NAME.getOrDefault(
                    place.toString(), BY_NAME.getOrDefault(place.path().replaceFirst("^.*\\.", ""), List.of())));
        }
        return values.stream().<JsonNode>map(Call.JSON::valueToTree).toList();
    }

    private static List<Object> lists(Place place, JsonNode right) {
        List<Object> values =
                new ArrayList<>(List.of(Call.JSON.createArrayNode().addNull(), Map.of("no", "list")));
        if (place.required() && !place.path().endsWith("circuits")) {
            values.add(List.of());
        }
        if (!place.kind().equals("INPUT_OBJECT")
                && right.isArray()
                && !place.kind().equals("ENUM")) {
            ArrayNode many = Call.JSON.createArrayNode();
            for (int i = 0; i < 1_001; i++) {
                many.add(place.type().equals("ID") ? Call.JSON.valueToTree(UUID.randomUUID()) : right.path(0));
            }
            values.add(many);
        }
        return values;
    }
}
