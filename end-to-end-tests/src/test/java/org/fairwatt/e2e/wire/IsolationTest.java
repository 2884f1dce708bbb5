package org.fairwatt.e2e.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairwatt.e2e.wire.ServedSchema.Operation;
import org.fairwatt.e2e.wire.ServedSchema.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever id of another tenant one guesses, wherever an id may stand: the answer is word for word the one for an id
 * that doesn't exist. The places come from the schema, so a new one without a case here fails.
 */
class IsolationTest {

    private static Street riverbend;
    private static Street northgrid;
    private static ServedSchema schema;

    @BeforeAll
    static void furnish() {
        schema = ServedSchema.read();
        riverbend = Street.of(Actor.EMIL, Actor.ADAM_ADMIN);
        northgrid = Street.of(Actor.NORA, Actor.ANNA_ADMIN);
    }

    @TestFactory
    Stream<DynamicTest> anotherTenantsIdIsLikeOneThatDoesNotExist() {
        return schema.operations().stream()
                .filter(operation -> !operation.kind().equals("subscription"))
                .flatMap(operation -> operation.places().stream()
                        .filter(IsolationTest::namesAThing)
                        .map(place -> DynamicTest.dynamicTest(place.toString(), () -> guess(operation, place))));
    }

    @TestFactory
    Stream<DynamicTest> norCanOneListenToIt() {
        return schema.operations().stream()
                .filter(operation -> operation.kind().equals("subscription"))
                .flatMap(operation -> operation.places().stream()
                        .filter(IsolationTest::namesAThing)
                        .map(place -> DynamicTest.dynamicTest(place.toString(), () -> listen(operation, place))));
    }

    @Test
    void whatIsListedIsOfTheTokensTenantOnly() {
        for (String question : List.of(
                "{ vehicles { id } }",
                "{ reservations(first: 100) { items { id vehicleId stationIds } } }",
                "{ gridStatus { clusters { id code } } }",
                "{ stations(near: {latitude: 44.5, longitude: -40.4}, first: 100) { items { id } } }")) {
            Answer answer = Call.post(question).as(Actor.NORA).send();
            assertThat(answer.hasData()).as("%s", answer).isTrue();
            assertThat(Stream.of(
                            riverbend.vehicle(),
                            riverbend.reservation(),
                            riverbend.spare(),
                            riverbend.site().stationId(),
                            riverbend.site().code()))
                    .noneMatch(answer.body().toString()::contains);
        }
    }

    @Test
    void aNeighboursReservationAndVehicleAreNotFoundEither() {
        assertThat(Call.post("query ($id: ID!) { reservation(id: $id) { id } }", Map.of("id", northgrid.reservation()))
                        .as(Actor.NILS)
                        .send()
                        .code())
                .isEqualTo("NOT_FOUND");
        assertThat(send(Actor.NILS, schema.operation("requestSlot"), northgrid.example("requestSlot"))
                        .field())
                .isEqualTo("input.vehicleId");
        assertThat(send(Actor.NILS, schema.operation("cancelReservation"), northgrid.example("cancelReservation"))
                        .code())
                .isEqualTo("NOT_FOUND");
    }

    /** An id, or the code by which operators name clusters and circuits. */
    private static boolean namesAThing(Place place) {
        boolean code = place.path().endsWith("clusterCode") || place.path().endsWith("input.circuitCode");
        boolean leftOut = place.operation().equals("markNotificationsSeen"); // NotificationsTest looks at this one
        return !place.list() && !leftOut && (place.type().equals("ID") || code);
    }

    private static String in(Street street, Place place) {
        String name = place.path().replaceFirst("^.*\\.", "").replace("[0]", "");
        return switch (name) {
            case "vehicleId" -> street.vehicle();
            case "stationIds", "stationId" -> street.site().stationId();
            case "reservationId" -> street.reservation();
            case "clusterCode" -> street.site().code();
            case "circuitCode" -> street.site().circuitCode();
            case "id" -> place.operation().equals("station") ? street.site().stationId() : street.reservation();
            default ->
                throw new AssertionError("The place (%s) is new: say here what id stands there.".formatted(place));
        };
    }

    private static void guess(Operation operation, Place place) {
        String foreign = in(riverbend, place);
        String unknown = place.type().equals("ID") ? UUID.randomUUID().toString() : "no-such-code";
        for (Actor caller : List.of(Actor.NORA, Actor.OTTO_OPERATOR, Actor.ANNA_ADMIN, Actor.DANA_IN_NORTHGRID)) {
            Answer guessed = send(caller, operation, with(operation, place, foreign));
            Answer invented = send(caller, operation, with(operation, place, unknown));

            assertThat(guessed.hasData()).as("%s: %s", caller, guessed).isFalse();
            assertThat(guessed.body().toString().replace(foreign, "…"))
                    .as("%s", caller)
                    .isEqualTo(invented.body().toString().replace(unknown, "…"));
            if (caller == northgrid.rightful(operation.name())) {
                assertThat(guessed.code()).as("%s", guessed).isEqualTo("NOT_FOUND");
                assertThat(guessed.field()).isEqualTo(place.path());
            } else {
                assertThat(guessed.code()).as("%s: %s", caller, guessed).isIn("NOT_FOUND", "FORBIDDEN");
            }
        }
    }

    private static void listen(Operation operation, Place place) throws InterruptedException {
        for (Actor caller : Arrays.asList(Actor.NORA, Actor.OTTO_OPERATOR)) {
            try (RawSocket socket = RawSocket.fromOwnPage()) {
                socket.init(caller.token()).hear("connection_ack");
                socket.say(Call.text(Map.of(
                        "id",
                        "1",
                        "type",
                        "subscribe",
                        "payload",
                        Map.of(
                                "query",
                                operation.document(),
                                "variables",
                                with(operation, place, in(riverbend, place))))));
                String code =
                        socket.hear("error").at("/payload/0/extensions/code").asText();
                assertThat(code).as("%s", caller).isIn("NOT_FOUND", "FORBIDDEN");
            }
        }
    }

    private static ObjectNode with(Operation operation, Place place, String id) {
        ObjectNode arguments = northgrid.example(operation.name());
        Json.set(arguments, place.pointer(), Call.JSON.valueToTree(id));
        return arguments;
    }

    private static Answer send(Actor caller, Operation operation, ObjectNode arguments) {
        return Call.post(operation.document(), arguments).as(caller).send();
    }
}
