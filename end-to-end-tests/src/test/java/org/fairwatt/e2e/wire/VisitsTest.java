package org.fairwatt.e2e.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a connected car tells ends its slot when it is gone: nobody has to say so. */
class VisitsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(62);

    private static final String EMILS = "emil@alder.example";
    private static final String EMILS_VIN = "1ALDR1NE0PA070002";
    private static final String UPDATE =
            "mutation ($id: ID!, $input: VehicleInput!, $key: String!) { updateVehicle(vehicleId: $id, input: $input, idempotencyKey: $key) { id } }";
    private static final String REQUEST =
            "mutation ($input: SlotRequestInput!, $key: String!) { requestSlot(input: $input, idempotencyKey: $key) { outcome reservation { id status } } }";
    private static final String STATUS = "query ($id: ID!) { reservation(id: $id) { status } }";
    private static final String REMOVE =
            "mutation ($id: ID!, $key: String!) { removeVehicle(vehicleId: $id, idempotencyKey: $key) { id } }";

    private String vehicle = "";

    @AfterEach
    void giveTheCarBack() {
        CarMaker.control("PATCH", "cars/" + EMILS_VIN, at(41.2326, -80.4546, false));
        if (!vehicle.isEmpty()) {
            CarMaker.run(Actor.EMIL, REMOVE, Map.of("id", vehicle));
        }
    }

    @Test
    void whoDrivesAwayGivesTheRestOfTheSlotToOthers() throws InterruptedException {
        OwnSite site = OwnSite.by(Actor.ADAM_ADMIN, 1);
        CarMaker.control("PATCH", "cars/" + EMILS_VIN, at(44.5, -40.4, true));
        vehicle = CarMaker.connect(Actor.EMIL, "ALDER", EMILS)
                .at("/vehicles/0/id")
                .asText();
        CarMaker.run(Actor.EMIL, UPDATE, Map.of("id", vehicle, "input", TestDriver.vehicleInput("Visitor")));
        String slot = book(site.stationId());
        CarMaker.refresh(Actor.EMIL, vehicle);
        waitUntil(() -> came(slot));
        assertThat(status(slot)).isEqualTo("RESERVED");

        CarMaker.control("PATCH", "cars/" + EMILS_VIN, at(41.2326, -80.4546, false));
        Thread.sleep(BETWEEN_QUESTIONS.toMillis());
        JsonNode read = CarMaker.refresh(Actor.EMIL, vehicle);
        assertThat(read.path("outcome").asText()).isEqualTo("READ");
        waitUntil(() -> status(slot).equals("FULFILLED"));

        assertThat(Database.number("select count(*) from past_stay where reservation_id = '" + slot + "'"))
                .isEqualTo(1);
        assertThat(Database.number("select count(*) from presence where reservation_id = '" + slot + "'"))
                .isZero();
        TestDriver neighbour = TestDriver.of(Actor.DANA);
        neighbour.cancel(neighbour.reserve(neighbour.vehicle("Neighbour"), site.stationId(), 1));
    }

    private static boolean came(String slot) {
        return Database.number(
                        "select count(*) from presence where came_at is not null and reservation_id = '" + slot + "'")
                == 1;
    }

    private String book(String station) {
        Map<String, Object> input = new LinkedHashMap<>(TestDriver.slotInput(vehicle, station, 0));
        input.put("earliestStart", Instant.now().toString());
        input.put("latestEnd", Instant.now().plus(Duration.ofHours(3)).toString());
        JsonNode decision =
                CarMaker.run(Actor.EMIL, REQUEST, Map.of("input", input)).path("requestSlot");
        assertThat(decision.path("outcome").asText()).as("%s", decision).isEqualTo("GRANTED");
        return decision.at("/reservation/id").asText();
    }

    private static String status(String slot) {
        return Actor.EMIL
                .api()
                .run(STATUS, Map.of("id", slot))
                .at("/reservation/status")
                .asText();
    }

    private static String at(double latitude, double longitude, boolean pluggedIn) {
        return "{\"pluggedIn\": %s, \"percentRemaining\": 0.3, \"place\": {\"latitude\": %s, \"longitude\": %s}}"
                .formatted(pluggedIn, latitude, longitude);
    }

    private static void waitUntil(BooleanSupplier happened) throws InterruptedException {
        long began = System.nanoTime();
        while (!happened.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(PATIENCE);
            Thread.sleep(PAUSE.toMillis());
        }
    }
}
