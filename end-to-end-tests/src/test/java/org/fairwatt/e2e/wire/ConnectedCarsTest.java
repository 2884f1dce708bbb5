package org.fairwatt.e2e.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fairwatt.launcher.client.SideBySide;
import org.fairwatt.launcher.state.Home;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A driver connects a car over the maker's consent pages, with the simulator for a maker and the SDK in the server. */
class ConnectedCarsTest {

    private static final String DISCONNECT =
            "mutation ($id: ID!, $key: String!) { disconnectVehicle(vehicleId: $id, idempotencyKey: $key) "
                    + CarMaker.VEHICLE + " }";
    private static final String REMOVE =
            "mutation ($id: ID!, $key: String!) { removeVehicle(vehicleId: $id, idempotencyKey: $key) { id } }";

    private static final Pattern TOKEN = Pattern.compile("\"([^\"]{20,})\":\\{\"grant\"");

    private static final String DANAS = "dana@alder.example";
    private static final String DANAS_VIN = "1ALDR2TW0RA341001";

    @AfterEach
    void mendAndRemove() {
        for (String fault : List.of("ASLEEP", "RATE_LIMIT", "REVOKED", "OUTAGE", "NO_PERCENTAGE")) {
            CarMaker.control("DELETE", "cars/" + DANAS_VIN + "/faults/" + fault);
        }
        CarMaker.control("DELETE", "accounts/" + DANAS + "/faults/REVOKED");
        for (Actor actor : List.of(Actor.DANA, Actor.EMIL, Actor.NORA)) {
            for (JsonNode vehicle : actor.api()
                    .run("{ vehicles { id connection { status } } }", Map.of())
                    .path("vehicles")) {
                if (vehicle.path("connection").isObject()) {
                    actor.api().run(REMOVE, Map.of("id", vehicle.path("id").asText(), "key", TestDriver.key()));
                }
            }
        }
    }

    @Test
    void aCarIsConnectedAskedAndDisconnected() {
        JsonNode linked = CarMaker.connect(Actor.DANA, "ALDER", DANAS);
        assertThat(linked.path("outcome").asText()).as("%s", linked).isEqualTo("LINKED");
        JsonNode car = linked.at("/vehicles/0");
        assertThat(car.path("model").asText()).isEqualTo("Two");
        assertThat(car.path("detailsConfirmed").asBoolean()).isFalse();
        String id = car.path("id").asText();

        JsonNode read = CarMaker.refresh(Actor.DANA, id);
        assertThat(read.path("outcome").asText()).as("%s", read).isEqualTo("READ");
        assertThat(read.at("/vehicle/stateOfChargePercent").asDouble()).isBetween(1.0, 100.0);
        assertThat(read.at("/vehicle/range/estimated").asBoolean(true)).isFalse();
        assertThat(read.at("/vehicle/position/latitude").asDouble()).isBetween(41.0, 42.0);
        assertThat(CarMaker.refresh(Actor.DANA, id).path("outcome").asText()).isEqualTo("UP_TO_DATE");

        JsonNode left = CarMaker.run(Actor.DANA, DISCONNECT, Map.of("id", id)).path("disconnectVehicle");
        assertThat(left.at("/connection/status").asText()).isEqualTo("DISCONNECTED");
        assertThat(left.path("position").isNull()).isTrue();
        assertThat(CarMaker.refresh(Actor.DANA, id).path("outcome").asText()).isEqualTo("BY_HAND");
        assertThat(Database.number("select count(*) from vehicle_connection c join vehicle v"
                        + " on v.connection_id = c.id where v.id = '" + id + "' and c.refresh_token is not null"))
                .isZero();
    }

    @Test
    void severalCarsOfOneConsentAreLinked() {
        JsonNode linked = CarMaker.connect(Actor.NORA, "BIRKE", "nora@birke.example");

        assertThat(linked.path("vehicles").findValuesAsText("model")).containsExactly("Kombi", "Stadt", "Transport");
    }

    @Test
    void theSameCallbackTwiceAtOnceIsCarriedOutOnce() {
        Map<String, String> answer =
                CarMaker.consent(Actor.DANA, "ALDER", DANAS).allow();

        List<JsonNode> results =
                SideBySide.at(4).map(List.of(1, 2, 3, 4), number -> CarMaker.complete(Actor.DANA, answer));

        assertThat(results).allSatisfy(result -> assertThat(result).isEqualTo(results.get(0)));
        assertThat(results.get(0).path("outcome").asText()).isEqualTo("LINKED");
        assertThat(CarMaker.complete(Actor.DANA, answer)).isEqualTo(results.get(0));
    }

    @Test
    void nobodyElseEndsIt() {
        Map<String, String> answer =
                CarMaker.consent(Actor.DANA, "ALDER", DANAS).allow();

        for (Actor stranger : List.of(Actor.EMIL, Actor.NORA, Actor.DANA_IN_NORTHGRID)) {
            JsonNode result = CarMaker.complete(stranger, answer);
            assertThat(result.path("outcome").asText()).as("%s", stranger).isEqualTo("STATE_UNKNOWN");
            assertThat(result.path("vehicles")).isEmpty();
        }
        assertThat(CarMaker.complete(Actor.DANA, answer).path("outcome").asText())
                .isEqualTo("LINKED");
    }

    @Test
    void aCarThatANeighbourHasLinkedStaysTheNeighbours() {
        CarMaker.connect(Actor.DANA, "ALDER", DANAS);

        assertThat(CarMaker.connect(Actor.EMIL, "ALDER", DANAS).path("outcome").asText())
                .isEqualTo("OTHERS_VEHICLE");
    }

    @ParameterizedTest
    @CsvSource({
        "CEDAR, otis@cedar.example, INCOMPATIBLE",
        "DOGWOOD, lena@dogwood.example, NOT_SUBSCRIBED",
        "ELM, nick@elm.example, NO_VEHICLES"
    })
    void whatTheMakerSaysIsTold(String make, String email, String outcome) {
        JsonNode result = CarMaker.complete(
                Actor.DANA, CarMaker.consent(Actor.DANA, make, email).goBack());

        assertThat(result.path("outcome").asText()).as("%s", result).isEqualTo(outcome);
        assertThat(result.path("incompatible").asText("").contains("Classic"))
                .isEqualTo(outcome.equals("INCOMPATIBLE"));
    }

    @Test
    void whoSaysNoIsToldSo() {
        Map<String, String> answer =
                CarMaker.consent(Actor.DANA, "ALDER", DANAS).deny();

        assertThat(CarMaker.complete(Actor.DANA, answer).path("outcome").asText())
                .isEqualTo("DENIED");
    }

    @Test
    void aCodeThatNobodyGaveHasExpired() {
        Map<String, String> answer =
                new HashMap<>(CarMaker.consent(Actor.DANA, "ALDER", DANAS).allow());
        answer.put("code", "made-up");

        assertThat(CarMaker.complete(Actor.DANA, answer).path("outcome").asText())
                .isEqualTo("CODE_EXPIRED");
    }

    @Test
    void whileTheMakerIsDownTheSameCallbackMayComeAgain() {
        Map<String, String> answer =
                CarMaker.consent(Actor.DANA, "ALDER", DANAS).allow();
        CarMaker.control("PUT", "cars/" + DANAS_VIN + "/faults/OUTAGE");

        assertThat(CarMaker.complete(Actor.DANA, answer).path("outcome").asText())
                .isEqualTo("UNAVAILABLE");
        CarMaker.control("DELETE", "cars/" + DANAS_VIN + "/faults/OUTAGE");
        assertThat(CarMaker.complete(Actor.DANA, answer).path("outcome").asText())
                .isEqualTo("LINKED");
    }

    @ParameterizedTest
    @CsvSource({"ASLEEP, ASLEEP", "RATE_LIMIT, RATE_LIMITED", "OUTAGE, UNAVAILABLE", "REVOKED, RECONNECT_NEEDED"})
    void whyACarTellsNothingIsTold(String fault, String outcome) {
        String id = CarMaker.connect(Actor.DANA, "ALDER", DANAS)
                .at("/vehicles/0/id")
                .asText();
        CarMaker.control("PUT", "cars/" + DANAS_VIN + "/faults/" + fault);

        JsonNode read = CarMaker.refresh(Actor.DANA, id);

        assertThat(read.path("outcome").asText()).isEqualTo(outcome);
        assertThat(read.path("retryAt").isNull()).isEqualTo(!outcome.equals("RATE_LIMITED"));
    }

    @Test
    void aPercentageThatIsMissingIsNotZero() {
        String id = CarMaker.connect(Actor.DANA, "ALDER", DANAS)
                .at("/vehicles/0/id")
                .asText();
        CarMaker.control("PUT", "cars/" + DANAS_VIN + "/faults/NO_PERCENTAGE");

        JsonNode read = CarMaker.refresh(Actor.DANA, id);

        assertThat(read.path("outcome").asText()).isEqualTo("READ");
        assertThat(read.at("/vehicle/stateOfChargePercent").isNull()).isTrue();
        assertThat(read.at("/vehicle/range/distanceM").asInt()).isPositive();
    }

    @Test
    void afterARevokedConsentTheSameVehicleIsConnectedAgain() {
        String id = CarMaker.connect(Actor.DANA, "ALDER", DANAS)
                .at("/vehicles/0/id")
                .asText();
        CarMaker.control("PUT", "accounts/" + DANAS + "/faults/REVOKED");
        assertThat(CarMaker.refresh(Actor.DANA, id).path("outcome").asText()).isEqualTo("RECONNECT_NEEDED");

        JsonNode again = CarMaker.complete(
                Actor.DANA,
                ConsentPages.signIn(CarMaker.begin(Actor.DANA, Map.of("vehicleId", id)), "ALDER", DANAS)
                        .allow());

        assertThat(again.at("/vehicles/0/id").asText()).isEqualTo(id);
        assertThat(again.at("/vehicles/0/connection/status").asText()).isEqualTo("ACTIVE");
        assertThat(CarMaker.refresh(Actor.DANA, id).path("outcome").asText()).isEqualTo("READ");
    }

    @Test
    void neitherTokensNorVinsLieAnywhereInPlainText() throws IOException {
        CarMaker.connect(Actor.DANA, "ALDER", DANAS);
        List<String> tokens = tokensOfTheSimulator();
        assertThat(tokens).isNotEmpty();
        tokens.add(DANAS_VIN);

        for (String table :
                List.of("vehicle", "vehicle_connection", "connection_attempt", "audit_entry", "idempotency_key")) {
            for (String secret : tokens) {
                assertThat(Database.number(
                                "select count(*) from %s t where t::text like '%%%s%%'".formatted(table, secret)))
                        .as(table)
                        .isZero();
            }
        }
        try (Stream<Path> logs = Files.walk(home().liberty())) {
            for (Path log :
                    logs.filter(path -> path.toString().endsWith(".log")).toList()) {
                assertThat(Files.readString(log, StandardCharsets.ISO_8859_1))
                        .as("%s", log)
                        .doesNotContain(tokens);
            }
        }
    }

    /** What it keeps of what owners allowed: every token that is good at this moment. */
    private static List<String> tokensOfTheSimulator() throws IOException {
        List<String> tokens = new ArrayList<>();
        try (Stream<Path> files = Files.walk(home().smartcar())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                TOKEN.matcher(Files.readString(file)).results().forEach(found -> tokens.add(found.group(1)));
            }
        }
        return tokens;
    }

    private static Home home() {
        return new Home(OverTheWire.settings().home());
    }
}
