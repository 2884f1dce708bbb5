package org.fairwatt.launcher.drive;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairwatt.launcher.client.CallFailed;
import org.fairwatt.launcher.client.GraphQlClient;
import org.fairwatt.launcher.client.GraphQlProblem;
import org.fairwatt.launcher.client.GraphQlSocket;
import org.fairwatt.launcher.client.NoAnswer;
import org.fairwatt.launcher.client.SignedIn;
import org.fairwatt.launcher.client.Web;
import org.fairwatt.launcher.demo.DemoVehicle;
import org.fairwatt.launcher.platform.Access;

/** One driver of the day, signed in: what a person would do on the page. */
final class Driver implements AutoCloseable {
    private static final long BATTERY_STEP_WH = 25_000; // few sizes, so that the next run finds its vehicle again
    private static final long LARGEST_BATTERY_WH = 400_000; // what the API takes
    private static final double STATE_OF_CHARGE = 5;
    private static final double HEADROOM = 1.2; // what is asked for always fits

    private static final String OPEN =
            "{ reservations(status: [PENDING, RESERVED], first: 50) { items { id latestEnd } } }";
    private static final String CANCEL =
            "mutation ($id: ID!, $key: String!) { cancelReservation(reservationId: $id, idempotencyKey: $key) { id } }";
    private static final String FIND = "query ($id: ID!) { reservation(id: $id) { " + Slot.FIELDS + " } }";
    private static final String FOLLOW = "subscription { reservationChanged { " + Slot.FIELDS + " } }";
    private static final String REQUEST = """
            mutation ($input: SlotRequestInput!, $key: String!) {
              requestSlot(input: $input, idempotencyKey: $key) { outcome reason { code } reservation { %s } }
            }""".formatted(Slot.FIELDS);

    private final Access access;
    private final Web web;
    private final SignedIn person;
    private final boolean isNew;
    private final GraphQlClient api;
    private Optional<GraphQlSocket> socket = Optional.empty();
    private boolean leaving;

    /** @param isNew whether the account was made just now */
    Driver(Access access, Web web, SignedIn person, boolean isNew) {
        this.access = access;
        this.web = web;
        this.person = person;
        this.isNew = isNew;
        this.api = GraphQlClient.to(access, web, person);
    }

    /** Gives back what an earlier run left open. */
    void cancelLeftovers(Instant now) {
        if (isNew) {
            return;
        }
        for (JsonNode open : api.run(OPEN, Map.of()).path("reservations").path("items")) {
            String id = open.path("id").asText();
            if (Instant.parse(open.path("latestEnd").asText()).isAfter(now)) {
                api.run(CANCEL, Map.of("id", id, "key", "drive-cancel-" + id));
            }
        }
    }

    /** A vehicle that can take {@code energyWh}; its id. */
    String vehicleFor(long energyWh) {
        long steps = (long) (energyWh * HEADROOM) / BATTERY_STEP_WH + 1;
        long batteryWh = Math.min(steps * BATTERY_STEP_WH, LARGEST_BATTERY_WH);
        DemoVehicle vehicle = new DemoVehicle(
                "Workplace",
                "Car " + batteryWh / 1000,
                batteryWh,
                DriveSite.EVSE_W,
                0,
                DriveSite.PHASES,
                List.of(DriveSite.CONNECTOR),
                STATE_OF_CHARGE);
        return vehicle.registerBy(api, "drive-vehicle");
    }

    /** Lets {@code following} hear of every change of this driver's reservations. */
    synchronized void follow(Following following) {
        if (leaving) {
            return;
        }
        GraphQlSocket opened = GraphQlSocket.open(access, web, person.token());
        opened.subscribe(FOLLOW, Map.of(), following::hear);
        opened.closed().thenAcceptAsync(end -> {
            if (end.code() == GraphQlSocket.FORBIDDEN) { // the token has ended: come back with a new one
                follow(following);
            }
        });
        socket = Optional.of(opened);
    }

    /** Asks for a slot and waits for the answer. */
    Answer request(DaySession session, String vehicleId, List<String> stationIds, String idempotencyKey) {
        Map<String, Object> input = Map.of(
                "vehicleId", vehicleId,
                "stationIds", stationIds,
                "energyWh", session.energyWh(),
                "earliestStart", session.earliestStart().toString(),
                "latestEnd", session.latestEnd().toString());
        long began = System.nanoTime();
        try {
            JsonNode decision = api.run(REQUEST, Map.of("input", input, "key", idempotencyKey))
                    .path("requestSlot");
            return answer(session, decision, since(began));
        } catch (GraphQlProblem problem) {
            return Answer.error(session, outcome(problem), problem.code(), problem, since(began));
        } catch (NoAnswer | CallFailed broken) {
            return Answer.error(session, Answer.Outcome.FAILED, "NO_ANSWER", broken, since(began));
        }
    }

    /** The reservation as it is now. */
    Slot find(String reservationId) {
        return Slot.of(api.run(FIND, Map.of("id", reservationId)).path("reservation"));
    }

    @Override
    public synchronized void close() {
        leaving = true;
        socket.ifPresent(GraphQlSocket::close);
    }

    private static Answer answer(DaySession session, JsonNode decision, Duration took) {
        Answer.Outcome outcome = switch (decision.path("outcome").asText()) {
            case "GRANTED" -> Answer.Outcome.GRANTED;
            case "DEFERRED" -> Answer.Outcome.LATER;
            case "REFUSED" -> Answer.Outcome.REFUSED;
            default -> Answer.Outcome.FAILED;
        };
        String reason = decision.path("reason").path("code").asText();
        return new Answer(session, outcome, reason, "", Optional.of(Slot.of(decision.path("reservation"))), took);
    }

    /** An error that names an input is the log's doing; any other is the platform's. */
    private static Answer.Outcome outcome(GraphQlProblem problem) {
        List<String> blamingInput = List.of("INVALID_INPUT", "LIMIT_EXCEEDED", "CONFLICT");
        return blamingInput.contains(problem.code()) ? Answer.Outcome.REFUSED : Answer.Outcome.FAILED;
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
