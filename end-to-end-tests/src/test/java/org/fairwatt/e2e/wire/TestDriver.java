package org.fairwatt.e2e.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairwatt.launcher.client.GraphQlClient;

/** What a driver does, over HTTP. */
record TestDriver(GraphQlClient api) {

    private static final String REGISTER = """
            mutation ($input: VehicleInput!, $key: String!) {
              registerVehicle(input: $input, idempotencyKey: $key) { id }
            }""";
    private static final String REQUEST = """
            mutation ($input: SlotRequestInput!, $key: String!) {
              requestSlot(input: $input, idempotencyKey: $key) {
                outcome reason { code } likelyWait { lowMinutes highMinutes } reservation { id status }
              }
            }""";
    private static final String CANCEL =
            "mutation ($id: ID!, $key: String!) { cancelReservation(reservationId: $id, idempotencyKey: $key) { status } }";
    private static final String OPEN = "{ reservations(status: [RESERVED], first: 100) { items { id vehicleId } } }";

    static TestDriver of(Actor actor) {
        return new TestDriver(actor.api());
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    static Map<String, Object> vehicleInput(String model) {
        return Map.of(
                "make",
                "Wire",
                "model",
                model,
                "batteryWh",
                60_000,
                "maxAcPowerW",
                OwnSite.EVSE_W,
                "maxDcPowerW",
                0,
                "acPhases",
                3,
                "connectors",
                List.of(OwnSite.CONNECTOR),
                "stateOfChargePercent",
                20);
    }

    /** The id of my vehicle of this model: registered once, with nothing reserved for it. */
    String vehicle(String model) {
        String id = api.run(REGISTER, Map.of("input", vehicleInput(model), "key", "vehicle-" + model))
                .path("registerVehicle")
                .path("id")
                .asText();
        for (JsonNode open : api.run(OPEN, Map.of()).path("reservations").path("items")) {
            if (id.equals(open.path("vehicleId").asText())) {
                cancel(open.path("id").asText());
            }
        }
        return id;
    }

    /** An hour's stay that begins so many hours from now. */
    static Map<String, Object> slotInput(String vehicle, String station, int inHours) {
        Instant start = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofHours(inHours));
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("vehicleId", vehicle);
        input.put("stationIds", List.of(station));
        input.put("energyWh", 8_000);
        input.put("earliestStart", start.toString());
        input.put("latestEnd", start.plus(Duration.ofHours(1)).toString());
        return input;
    }

    /** The decision on such a stay. */
    JsonNode request(String vehicle, String station, int inHours) {
        return api.run(REQUEST, Map.of("input", slotInput(vehicle, station, inHours), "key", key()))
                .path("requestSlot");
    }

    /** The id of the reservation; fails when such a stay isn't granted. */
    String reserve(String vehicle, String station, int inHours) {
        JsonNode decision = request(vehicle, station, inHours);
        if (!"GRANTED".equals(decision.path("outcome").asText())) {
            throw new AssertionError("Not granted: " + decision);
        }
        return decision.path("reservation").path("id").asText();
    }

    void cancel(String reservation) {
        api.run(CANCEL, Map.of("id", reservation, "key", key()));
    }
}
