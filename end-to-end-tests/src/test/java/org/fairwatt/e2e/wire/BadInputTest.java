package org.fairwatt.e2e.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fairwatt.e2e.wire.ServedSchema.Operation;
import org.fairwatt.e2e.wire.ServedSchema.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every place of every query and mutation with values that nobody should send: an error that names the place, never a
 * failure of the server, and nothing is stored. The places come from the schema.
 */
class BadInputTest {

    private static final Set<String> TYPED = Set.of("INVALID_INPUT", "NOT_FOUND", "LIMIT_EXCEEDED", "CONFLICT");

    private static Street street;
    private static ServedSchema schema;

    @BeforeAll
    static void furnish() {
        schema = ServedSchema.read();
        street = Street.of(Actor.NILS, Actor.ANNA_ADMIN);
    }

    @TestFactory
    Stream<DynamicTest> aBadValueIsNamedAndStoresNothing() {
        return schema.operations().stream()
                .filter(operation -> !operation.kind().equals("subscription"))
                .flatMap(operation -> operation.places().stream()
                        .map(place -> DynamicTest.dynamicTest(place.toString(), () -> tryAll(operation, place))));
    }

    @TestFactory
    Stream<DynamicTest> theExamplesThemselvesAreRight() {
        return schema.operations().stream()
                .filter(operation ->
                        operation.kind().equals("query") || operation.name().startsWith("provision"))
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> {
                    Answer answer = send(operation, street.example(operation.name()));
                    assertThat(answer.hasData()).as("%s", answer).isTrue();
                }));
    }

    @Test
    void reversedTimesAreNamed() {
        Instant now = Instant.now();
        Map<String, Long> before = Database.rows();

        ObjectNode slot = street.example("requestSlot");
        Json.set(slot, "/input/latestEnd", text(now.plus(Duration.ofHours(1))));
        Json.set(slot, "/input/earliestStart", text(now.plus(Duration.ofHours(2))));
        Answer reversedSlot = send(schema.operation("requestSlot"), slot);
        ObjectNode limit = street.example("setLoadLimit");
        Json.set(limit, "/input/schedule/0/from", text(now.plus(Duration.ofHours(2))));
        Json.set(limit, "/input/schedule/0/until", text(now.plus(Duration.ofHours(1))));
        Answer reversedLimit = send(schema.operation("setLoadLimit"), limit);

        assertThat(reversedSlot.field()).as("%s", reversedSlot).isEqualTo("input.latestEnd");
        assertThat(reversedLimit.field()).as("%s", reversedLimit).isEqualTo("input.schedule[0].until");
        assertThat(Database.rows()).isEqualTo(before);
    }

    private static void tryAll(Operation operation, Place place) {
        Map<String, Long> before = Database.rows();
        List<String> complaints = new ArrayList<>();
        if (place.required()) {
            ObjectNode missing = example(place);
            Json.remove(missing, place.pointer());
            judge(place, "missing", send(operation, missing), complaints);
        }
        for (JsonNode hostile : HostileValues.at(place, example(place).at(place.pointer()))) {
            if (!Exceptions.isHarmless(place, hostile)) {
                ObjectNode arguments = example(place);
                Json.set(arguments, place.pointer(), hostile);
                judge(place, shortened(hostile), send(operation, arguments), complaints);
            }
        }
        assertThat(complaints).isEmpty();
        assertThat(Database.rows()).as("rows of each table").isEqualTo(before);
    }

    private static ObjectNode example(Place place) {
        ObjectNode example = street.example(place.operation());
        if (place.path().endsWith("targetStateOfChargePercent")) {
            Json.remove(example, "/input/energyWh"); // one or the other
        }
        return example;
    }

    private static void judge(Place place, String value, Answer answer, List<String> complaints) {
        if (answer.status() >= 500 || answer.hasData()) {
            complaints.add("%s: %s".formatted(value, answer));
        } else if (!TYPED.contains(answer.code()) || !Exceptions.isBlame(place, answer.field())) {
            complaints.add("%s: %s %s %s"
                    .formatted(
                            value,
                            answer.code(),
                            answer.field(),
                            answer.error().path("message").asText()));
        }
    }

    private static Answer send(Operation operation, ObjectNode arguments) {
        return Call.post(operation.document(), arguments)
                .as(street.rightful(operation.name()))
                .send();
    }

    private static JsonNode text(Instant instant) {
        return Call.JSON.valueToTree(instant.toString());
    }

    private static String shortened(JsonNode value) {
        String text = value.toString();
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
