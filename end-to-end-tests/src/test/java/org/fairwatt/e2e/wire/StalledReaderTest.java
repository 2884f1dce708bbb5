package org.fairwatt.e2e.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.fairwatt.e2e.wire.RawFrames.Frame;
import org.junit.jupiter.api.Test;

/** Who stops reading is cut off in the end, and nobody else waits for it. */
class StalledReaderTest {

    private static final int STALLED = 5;
    private static final int ROUNDS = 10;
    private static final Duration PROMPT = Duration.ofSeconds(2); // as promised to drivers; alone it takes 0.1 s
    private static final String CHANGES = "subscription { reservationChanged { id status } }";
    /** About 30 KB for each answer: after a few the server has nowhere to put them. */
    private static final String MUCH =
            "{ __schema { types { name description fields { name description args { name description } } enumValues {"
                    + " name description } } } }";

    @Test
    void whoStopsReadingDelaysNobody() throws InterruptedException {
        OwnSite site = OwnSite.by(Actor.ANNA_ADMIN, 2);
        TestDriver nora = TestDriver.of(Actor.NORA);
        String vehicle = nora.vehicle("stalled");
        List<RawFrames> stalled = new ArrayList<>();
        try (RawSocket reader = RawSocket.fromOwnPage()) {
            for (int i = 0; i < STALLED; i++) {
                stalled.add(flooded());
            }
            reader.init(Actor.NORA.token()).hear("connection_ack");
            reader.subscribe(CHANGES);
            Thread.sleep(500); // the API starts to listen after it read the message

            for (int round = 0; round < ROUNDS; round++) {
                String reservation = nora.reserve(vehicle, site.stationId(), 3);
                assertToldOf(reader, reservation, "RESERVED");
                nora.cancel(reservation);
                assertToldOf(reader, reservation, "CANCELED");
            }
        } finally {
            stalled.forEach(RawFrames::close);
        }
    }

    @Test
    void whoStopsReadingIsCutOff() {
        try (RawFrames socket = flooded()) {
            int read = 0;
            Frame last = socket.read();
            while (last.opcode() != RawFrames.CLOSE) {
                read++;
                last = socket.read();
            }

            assertThat(last.closeCode()).isIn(1013, 1006); // the word itself may not get through any more
            assertThat(read).as("messages that were waiting").isLessThan(400);
        }
    }

    /** A socket of the same person that listens too, asks for more than fits and reads nothing of it. */
    private static RawFrames flooded() {
        RawFrames socket = RawFrames.initialised(Actor.NORA);
        socket.text(subscribe("changes", CHANGES));
        for (int i = 0; i < 150; i++) {
            socket.text(subscribe("much-" + i, MUCH));
        }
        return socket;
    }

    private static String subscribe(String id, String query) {
        return "{\"type\":\"subscribe\",\"id\":\"%s\",\"payload\":{\"query\":\"%s\"}}".formatted(id, query);
    }

    private static void assertToldOf(RawSocket reader, String reservation, String status) throws InterruptedException {
        long began = System.nanoTime();
        JsonNode told = reader.hear("next").at("/payload/data/reservationChanged");
        assertThat(told.path("id").asText()).isEqualTo(reservation);
        assertThat(told.path("status").asText()).isEqualTo(status);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(PROMPT);
    }
}
