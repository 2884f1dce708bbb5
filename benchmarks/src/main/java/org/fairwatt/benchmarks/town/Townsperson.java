package org.fairwatt.benchmarks.town;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fairwatt.launcher.client.GraphQlClient;
import org.fairwatt.launcher.client.GraphQlProblem;
import org.fairwatt.launcher.client.SignedIn;
import org.fairwatt.launcher.demo.DemoVehicle;

/** A driver of the town, signed in, with vehicles that are all of one make. */
public final class Townsperson {
    private static final String MAKE = "Bench";
    private static final String VEHICLES = "{ vehicles { id model } }";
    private static final String OPEN = """
            query ($after: String) {
              reservations(status: [RESERVED], first: 100, after: $after) {
                items { id vehicleId latestEnd } endCursor hasMore
              }
            }""";
    private static final String NOT_OPEN = "CONFLICT";
    private static final String CANCEL =
            "mutation ($id: ID!, $key: String!) { cancelReservation(reservationId: $id, idempotencyKey: $key) { id } }";

    private final SignedIn person;
    private final GraphQlClient api;
    private final List<String> vehicles = new ArrayList<>();

    Townsperson(SignedIn person, GraphQlClient api) {
        this.person = person;
        this.api = api;
    }

    /** A slot that is kept for one of this person's vehicles. */
    record Held(String id, String vehicle) {}

    /** A token that holds for {@code lasting}. */
    public String token(Duration lasting) {
        return person.token(lasting);
    }

    /** Their ids. */
    public List<String> vehicles() {
        return List.copyOf(vehicles);
    }

    GraphQlClient api() {
        return api;
    }

    /** Registers what is missing of {@code count} vehicles. */
    void ensureVehicles(int count) {
        Map<String, String> known = new TreeMap<>();
        api.run(VEHICLES, Map.of())
                .path("vehicles")
                .forEach(vehicle -> known.put(
                        vehicle.path("model").asText(), vehicle.path("id").asText()));
        for (int number = 1; number <= count; number++) {
            String model = "Car " + number;
            String id = known.get(model);
            vehicles.add(id != null ? id : vehicle(model).registerBy(api, "bench-vehicle"));
        }
    }

    /** How many slots each vehicle holds that aren't over at {@code now}. */
    Map<String, Integer> heldByVehicle(Instant now) {
        Map<String, Integer> count = new HashMap<>();
        held(now).forEach(slot -> count.merge(slot.vehicle(), 1, Integer::sum));
        return count;
    }

    /** Gives back every slot that isn't over at {@code now}. */
    void giveAllBack(Instant now) {
        held(now).forEach(slot -> giveBack(slot.id()));
    }

    /** Gives one slot back, unless it is over or given up already. */
    public void giveBack(String reservation) {
        try {
            api.run(CANCEL, Map.of("id", reservation, "key", "bench-cancel-" + reservation));
        } catch (GraphQlProblem problem) {
            if (!NOT_OPEN.equals(problem.code())) {
                throw problem;
            }
        }
    }

    private List<Held> held(Instant now) {
        List<Held> held = new ArrayList<>();
        JsonNode page = api.run(OPEN, Map.of()).path("reservations");
        addOpen(page, now, held);
        while (page.path("hasMore").asBoolean()) {
            page = api.run(OPEN, Map.of("after", page.path("endCursor").asText()))
                    .path("reservations");
            addOpen(page, now, held);
        }
        return held;
    }

    private static void addOpen(JsonNode page, Instant now, List<Held> held) {
        for (JsonNode slot : page.path("items")) {
            if (Instant.parse(slot.path("latestEnd").asText()).isAfter(now)) {
                held.add(new Held(
                        slot.path("id").asText(), slot.path("vehicleId").asText()));
            }
        }
    }

    private static DemoVehicle vehicle(String model) {
        return new DemoVehicle(
                MAKE, model, 60_000, 11_000, 100_000, 3, List.of("IEC_62196_T2", "IEC_62196_T2_COMBO"), 30);
    }
}
