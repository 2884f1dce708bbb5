package org.fairwatt.e2e.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A site that a test made for itself, far from the demo's: one transformer, one circuit, one station.
 *
 * @param code of the site, and of its transformer
 * @param circuitCode of the circuit that feeds every EVSE
 */
record OwnSite(String code, String circuitCode, String id, String stationId) {

    static final String CONNECTOR = "IEC_62196_T2";
    static final int EVSE_W = 11_000;

    private static final String PROVISION = """
            mutation ($input: SiteInput!, $key: String!) {
              provisionSite(input: $input, idempotencyKey: $key) { id stations { id } }
            }""";
    private static final double FAR = 40; // degrees east of either demo: nobody who looks around there finds it

    /** Made by {@code admin} in the admin's tenant. */
    static OwnSite by(Actor admin, int evses) {
        String code = "wire-" + UUID.randomUUID().toString().substring(0, 8);
        JsonNode site = admin.api()
                .run(PROVISION, Map.of("input", input(code, evses), "key", "provision-" + code))
                .path("provisionSite");
        return new OwnSite(
                code,
                circuitOf(code),
                site.path("id").asText(),
                site.path("stations").path(0).path("id").asText());
    }

    /** A whole site, with every field that the API knows. */
    static Map<String, Object> input(String code, int evses) {
        Map<String, Object> position = Map.of("latitude", 44.5, "longitude", -80.4 + FAR);
        Map<String, Object> station = Map.of(
                "code",
                "1",
                "name",
                "Row 1 of " + code,
                "position",
                position,
                "evses",
                IntStream.rangeClosed(1, evses).mapToObj(i -> evse(code, i)).toList());
        Map<String, Object> site = new LinkedHashMap<>();
        site.put("code", code);
        site.put("name", "Site " + code);
        site.put("address", "1 Test Road");
        site.put("kind", "DWELL");
        site.put("timeZone", "America/New_York");
        site.put("position", position);
        site.put("tariff", tariff());
        site.put("transformer", transformer(code));
        site.put("stations", new ArrayList<>(List.of(station)));
        return site;
    }

    private static Map<String, Object> tariff() {
        Map<String, Object> evening = Map.of(
                "pricePerKwh",
                "0.39",
                "seasonFrom",
                "11-01",
                "seasonThrough",
                "02-29",
                "weekdays",
                List.of("MONDAY", "FRIDAY"),
                "from",
                "16:00",
                "until",
                "21:00");
        Map<String, Object> idleFee = Map.of(
                "perHour", "3.00", "graceMinutes", 15, "dailyCap", "20.00", "freeFrom", "22:00", "freeUntil", "07:00");
        Map<String, Object> tariff = new LinkedHashMap<>();
        tariff.put("currency", "USD");
        tariff.put("pricePerKwh", "0.29");
        tariff.put("periods", List.of(evening));
        tariff.put("holidays", List.of("2026-12-25"));
        tariff.put("sessionFee", "1.50");
        tariff.put("idleFee", idleFee);
        tariff.put("taxPercent", "6.25");
        return tariff;
    }

    private static Map<String, Object> transformer(String code) {
        Map<String, Object> transformer = new LinkedHashMap<>();
        transformer.put("code", code);
        transformer.put("name", "Transformer of " + code);
        transformer.put("ratingW", 1_000_000);
        transformer.put(
                "circuits",
                List.of(
                        Map.of("code", circuitOf(code), "ratingW", 900_000, "parentCode", "main"),
                        Map.of("code", "main", "ratingW", 950_000)));
        transformer.put("baseLoadW", flat(10_000));
        transformer.put("baseLoadP95W", flat(11_000));
        transformer.put("baseLoadP99W", flat(12_000));
        transformer.put("baseLoadMeasuredAt", Instant.now().minusSeconds(60).toString());
        transformer.put("baseLoadStaleAfterHours", 48);
        return transformer;
    }

    private static List<Integer> flat(int watts) {
        return Collections.nCopies(96, watts);
    }

    private static Map<String, Object> evse(String code, int number) {
        return Map.of(
                "label",
                "E" + number,
                "current",
                "AC",
                "maxPowerW",
                EVSE_W,
                "phases",
                3,
                "connectors",
                List.of(CONNECTOR),
                "accessible",
                false,
                "circuitCode",
                circuitOf(code));
    }

    private static String circuitOf(String code) {
        return code + "-1";
    }
}
