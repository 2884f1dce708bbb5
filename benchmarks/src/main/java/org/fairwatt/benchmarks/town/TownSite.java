package org.fairwatt.benchmarks.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A site of the town as the API takes it in: most of its EVSEs give 11 kW, and its transformer carries less than half of
 * what they could draw together.
 *
 * @param number from 1 on
 */
record TownSite(int number) {
    static final int EVSES = 50;
    static final double LATITUDE = 52.03;
    static final double LONGITUDE = 8.53;

    private static final int STATIONS = 5;
    private static final int EVSES_PER_STATION = EVSES / STATIONS;
    private static final int RATING_W = 280_000;
    private static final int CIRCUIT_W = 90_000;
    private static final int NIGHT_W = 40_000;
    private static final int DAY_W = 80_000;
    private static final double NEAREST_DEGREES = 0.008; // about a kilometre
    private static final double BESIDE_DEGREES = 0.001;
    private static final double TURN = 2.4; // the golden angle: sites spread evenly around the centre
    private static final String TARIFF_CURRENCY = "EUR";

    String name() {
        return "Bench site " + number;
    }

    String code() {
        return "bench-%02d".formatted(number);
    }

    Map<String, Object> input() {
        return Map.of(
                "code", code(),
                "name", name(),
                "address", "made by ./fairwatt bench",
                "kind", number % 2 == 0 ? "DWELL" : "TURNOVER",
                "timeZone", "Europe/Berlin",
                "position", position(0),
                "tariff", tariff(),
                "transformer", transformer(),
                "stations", stations());
    }

    static Map<String, Object> tariff() {
        return Map.of("currency", TARIFF_CURRENCY, "pricePerKwh", "0.39", "sessionFee", "0.50");
    }

    /** The {@code step}th place at the site, a hundred metres from the one before. */
    private Map<String, Double> position(int step) {
        double away = NEAREST_DEGREES * Math.sqrt(number);
        return Map.of(
                "latitude", LATITUDE + away * Math.sin(TURN * number) + step * BESIDE_DEGREES,
                "longitude", LONGITUDE + away * Math.cos(TURN * number));
    }

    private Map<String, Object> transformer() {
        List<Map<String, Object>> circuits = IntStream.rangeClosed(1, STATIONS)
                .<Map<String, Object>>mapToObj(row -> Map.of("code", circuit(row), "ratingW", CIRCUIT_W))
                .toList();
        List<Integer> baseLoad = IntStream.range(0, 96)
                .mapToObj(quarter -> quarter > 24 && quarter < 88 ? DAY_W : NIGHT_W)
                .toList();
        return Map.of(
                "code",
                code(),
                "name",
                "Transformer " + number,
                "ratingW",
                RATING_W,
                "baseLoadW",
                baseLoad,
                "circuits",
                circuits);
    }

    private List<Map<String, Object>> stations() {
        List<Map<String, Object>> stations = new ArrayList<>();
        for (int row = 1; row <= STATIONS; row++) {
            String circuit = circuit(row);
            stations.add(Map.of(
                    "code",
                    "S" + row,
                    "name",
                    "Row %d of site %d".formatted(row, number),
                    "position",
                    position(row),
                    "evses",
                    IntStream.rangeClosed(1, EVSES_PER_STATION)
                            .mapToObj(plug -> evse(plug, circuit))
                            .toList()));
        }
        return stations;
    }

    private static String circuit(int row) {
        return "R" + row;
    }

    /** The first one of each row is a fast one. */
    private static Map<String, Object> evse(int plug, String circuit) {
        boolean fast = plug == 1;
        return Map.of(
                "label",
                Integer.toString(plug),
                "circuitCode",
                circuit,
                "current",
                fast ? "DC" : "AC",
                "maxPowerW",
                fast ? 50_000 : 11_000,
                "phases",
                3,
                "connectors",
                List.of(fast ? "IEC_62196_T2_COMBO" : "IEC_62196_T2"),
                "accessible",
                plug == 2);
    }
}
