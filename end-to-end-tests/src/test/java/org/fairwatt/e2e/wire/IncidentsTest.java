package org.fairwatt.e2e.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Liberty keeps a file with a stack trace (FFDC) of each failure of its own: whoever runs the server has to look at it. */
class IncidentsTest {

    private static final Actor OLGA = Actor.OLGA_OPERATOR;
    private static final String CANCEL =
            "mutation ($id: ID!, $key: String!) { cancelReservation(reservationId: $id, idempotencyKey: $key) { id } }";

    @Test
    void whatUsersDoWrongIsNone() throws IOException {
        int version = Policies.version(OLGA);

        Answer contradiction =
                Policies.update(OLGA, Map.of("badge", Map.of("yellowFromPercent", 99)), version, TestDriver.key());
        Answer late = Policies.update(OLGA, Map.of("fairness", Map.of("floorWh", 1)), version + 1, TestDriver.key());
        Answer unknown = Call.post(CANCEL, Map.of("id", UUID.randomUUID(), "key", TestDriver.key()))
                .as(Actor.DANA)
                .send();

        assertThat(contradiction.field()).as("%s", contradiction).isEqualTo("input.badge.yellowFromPercent");
        assertThat(late.code()).as("%s", late).isEqualTo("CONFLICT");
        assertThat(unknown.code()).as("%s", unknown).isEqualTo("NOT_FOUND");
        assertThat(incidents()).noneMatch(text -> text.contains("Exception = org.fairwatt.problem.Problem"));
    }

    private static List<String> incidents() throws IOException {
        Path logs = OverTheWire.settings().home().resolve("liberty/servers/fairwatt/logs");
        try (Stream<Path> files = Files.walk(logs)) {
            return files.filter(file -> file.getFileName().toString().startsWith("ffdc_"))
                    .map(IncidentsTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
