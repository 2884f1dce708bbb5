package org.fairwatt.e2e.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairwatt.e2e.wire.RawHttp.Reply;
import org.fairwatt.e2e.wire.ServedRest.Operation;
import org.fairwatt.e2e.wire.ServedSchema.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every REST call that the OpenAPI document names, right and wrong. The calls come from the document, the places from the schema. */
class RestTest {

    private static final int VALUES_EACH = 4; // GraphQL tries them all, and the checks are the same ones
    private static final Set<String> MAKES_SOMETHING_ELSE = Set.of("joinCommunity"); // its example knows no good code

    private static Street street;
    private static ServedSchema schema;
    private static List<Operation> operations;

    @BeforeAll
    static void furnish() {
        schema = ServedSchema.read();
        street = Street.of(Actor.NILS, Actor.ANNA_ADMIN);
        operations = ServedRest.operations();
    }

    @Test
    void everyOperationOfTheSchemaIsThere() {
        Set<String> byGraphQl = schema.operations().stream()
                .filter(operation -> !operation.kind().equals("subscription"))
                .map(ServedSchema.Operation::name)
                .collect(Collectors.toSet());

        assertThat(operations.stream().map(Operation::graphQlName).collect(Collectors.toSet()))
                .isEqualTo(byGraphQl);
    }

    @TestFactory
    Stream<DynamicTest> aRightCallIsAnsweredAsDescribed() {
        return operations.stream()
                .filter(operation -> !MAKES_SOMETHING_ELSE.contains(operation.id()))
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    Reply reply = send(operation, street.example(operation.graphQlName()));

                    assertThat(reply.status()).as(reply.text()).isEqualTo(operation.goodStatus());
                    assertThat(reply.header("Content-Type"))
                            .isEqualToIgnoringWhitespace("application/json; charset=utf-8");
                    JsonNode described = operation
                            .description()
                            .at("/responses/" + operation.goodStatus() + "/content/application~1json/schema");
                    assertThat(new Described(ServedRest.document()).complaints(described, json(reply)))
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> aBadValueIsNamedAndStoresNothing() {
        return operations.stream()
                .filter(operation -> !operation.isPart())
                .flatMap(operation -> schema.operation(operation.graphQlName()).places().stream()
                        .map(place -> DynamicTest.dynamicTest(
                                operation + " " + place.path(), () -> tryAll(operation, place))));
    }

    @TestFactory
    Stream<DynamicTest> withoutATokenNothingIsTold() {
        return operations.stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    RawHttp call = operation.call(street.example(operation.graphQlName()));
                    for (RawHttp bad : List.of(call, call.with("Authorization", "Bearer e30.e30.e30"))) {
                        Reply reply = bad.send();
                        assertThat(reply.status()).isEqualTo(401);
                        assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
                        assertThat(json(reply).path("code").asText()).isEqualTo("UNAUTHENTICATED");
                    }
                }));
    }

    @Test
    void moreThanTheBatteryHoldsIsRefusedWhereverASlotIsAskedFor() {
        for (String operation : List.of("requestSlot", "changeReservation", "slotOptions")) {
            ObjectNode example = street.example(operation);
            Json.set(example, "/input/energyWh", Call.JSON.valueToTree(60_001));

            Reply reply = send(byId(operation), example);

            assertThat(reply.status()).as(reply.text()).isEqualTo(422);
            assertThat(json(reply).path("field").asText()).endsWith("energyWh");
            assertThat(json(reply).path("detail").asText())
                    .contains("The energy (60001 Wh) is more than the battery of vehicle", "holds (60000 Wh)", "Maybe");
        }
    }

    @Test
    void theSameCallTwiceDoesAThingOnce() {
        Operation register = byId("registerVehicle");
        ObjectNode example = street.example("registerVehicle");

        JsonNode first = json(send(register, example));
        JsonNode second = json(send(register, example));
        Json.set(example, "/input/model", Call.JSON.valueToTree("another"));
        Reply reused = send(register, example);

        assertThat(second).isEqualTo(first);
        assertThat(reused.status()).isEqualTo(422);
        assertThat(json(reused).path("code").asText()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void anothersThingsAreNotFound() {
        Reply reply = RawHttp.get("/api/v1/slots/" + street.reservation())
                .as(Actor.NORA)
                .send();

        assertThat(reply.status()).isEqualTo(404);
        assertThat(json(reply).path("field").asText()).isEqualTo("id");
    }

    @Test
    void pagesLeadToOneAnother() {
        JsonNode first =
                json(RawHttp.get("/api/v1/slots?first=1").as(Actor.NILS).send());
        JsonNode second = json(RawHttp.get(
                        "/api/v1/slots?first=1&after=" + first.path("endCursor").asText())
                .as(Actor.NILS)
                .send());

        assertThat(first.path("hasMore").asBoolean()).isTrue();
        assertThat(second.at("/items/0/id").asText())
                .isNotEmpty()
                .isNotEqualTo(first.at("/items/0/id").asText());
    }

    private static void tryAll(Operation operation, Place place) {
        Map<String, Long> before = Database.rows();
        List<String> complaints = new ArrayList<>();
        ObjectNode example = street.example(operation.graphQlName());
        List<JsonNode> hostile = HostileValues.at(place, example.at(place.pointer()));
        String field = operation.nameOf(place.path(), example);
        hostile.stream()
                .filter(value -> !Exceptions.isHarmless(place, value) && !isSilent(operation, place, field, value))
                .limit(VALUES_EACH)
                .forEach(value -> {
                    ObjectNode arguments = street.example(operation.graphQlName());
                    if (place.path().endsWith("targetStateOfChargePercent")) {
                        Json.remove(arguments, "/input/energyWh"); // one or the other
                    }
                    Json.set(arguments, place.pointer(), value);
                    judge(send(operation, arguments), place, field, value, complaints);
                });
        assertThat(complaints).isEmpty();
        assertThat(Database.rows()).as("rows of each table").isEqualTo(before);
    }

    /**
     * In an address nothing tells null, an empty list and an empty text from what is left out, nor an object from several
     * parameters; and an empty part of a path is another address.
     */
    private static boolean isSilent(Operation operation, Place place, String field, JsonNode value) {
        boolean empty = value.isTextual() && value.asText().isEmpty();
        if (empty && field.equals("id") && !operation.parameters("path").isEmpty()) {
            return true;
        }
        boolean absent = empty || value.isNull() || value.isArray() && value.isEmpty();
        return !operation.hasBody()
                && (absent && !place.required()
                        || value.isObject()
                        || place.kind().equals("INPUT_OBJECT"));
    }

    private static void judge(Reply reply, Place place, String field, JsonNode value, List<String> complaints) {
        JsonNode problem = json(reply);
        String blamed = problem.path("field").asText();
        boolean whole = place.kind().equals("INPUT_OBJECT") && !place.path().contains(".");
        boolean named =
                whole || Exceptions.isBlame(as(place, field), blamed) || blamed.isEmpty() && reply.status() == 404;
        boolean typed = reply.header("Content-Type").equals("application/problem+json")
                && problem.path("status").asInt() == reply.status();
        if (reply.status() < 400 || reply.status() >= 500 || !named || !typed) {
            complaints.add("%s: %d %s".formatted(value, reply.status(), reply.text()));
        }
    }

    private static Place as(Place place, String path) {
        return new Place(place.operation(), path, place.kind(), place.type(), place.list(), place.required());
    }

    private static Operation byId(String id) {
        return operations.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Reply send(Operation operation, ObjectNode arguments) {
        return operation
                .call(arguments)
                .as(street.rightful(operation.graphQlName()))
                .send();
    }

    private static JsonNode json(Reply reply) {
        return Answer.of(reply.status(), reply.text()).body();
    }
}
