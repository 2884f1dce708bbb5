package org.fairwatt.e2e.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.fairwatt.launcher.client.GraphQlSocket;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The WebSocket lets nobody in who doesn't say at once who he is, and tells everyone only his own. */
class WebSocketTest {

    private static final String CHANGES = "subscription { reservationChanged { id status } }";

    @Test
    void whoSaysNothingIsShownOutAfterThreeSeconds() {
        long began = System.nanoTime();
        try (RawSocket socket = RawSocket.fromOwnPage()) {
            assertThat(socket.closeCode()).isEqualTo(4408);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isBetween(Duration.ofMillis(2_500), Duration.ofSeconds(6));
    }

    @Test
    void aPageOfAnotherOriginIsRefusedAtTheHandshake() {
        assertThatThrownBy(() -> RawSocket.from("https://evil.example"))
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        refused ->
                                assertThat(refused.getResponse().statusCode()).isEqualTo(403));
        assertThatThrownBy(() -> RawSocket.from("null")).hasCauseInstanceOf(WebSocketHandshakeException.class);
    }

    @Test
    void anotherSubprotocolIsNotSpoken() {
        assertThatThrownBy(() -> {
                    try (RawSocket socket = RawSocket.speaking("graphql-ws")) {
                        throw new IllegalStateException("closed with " + socket.closeCode());
                    }
                })
                .satisfiesAnyOf(
                        refused -> assertThat(refused).hasMessageContaining("4406"),
                        refused -> assertThat(refused).hasCauseInstanceOf(WebSocketHandshakeException.class));
    }

    @TestFactory
    Stream<DynamicTest> aWrongTokenIsShownOut() {
        return WrongTokens.madeFrom(Actor.DANA.token()).entrySet().stream()
                .map(wrong -> DynamicTest.dynamicTest(wrong.getKey(), () -> {
                    try (RawSocket socket = RawSocket.fromOwnPage()) {
                        assertThat(socket.init(wrong.getValue()).closeCode()).isEqualTo(4403);
                    }
                }));
    }

    @Test
    void anInitWithoutATokenIsShownOut() {
        try (RawSocket socket = RawSocket.fromOwnPage()) {
            assertThat(socket.say("{\"type\":\"connection_init\"}").closeCode()).isEqualTo(4403);
        }
    }

    @Test
    void whoSubscribesBeforeSayingWhoHeIsIsShownOut() {
        try (RawSocket socket = RawSocket.fromOwnPage()) {
            assertThat(socket.subscribe(CHANGES).closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void nonsenseIsShownOut() {
        try (RawSocket socket = RawSocket.fromOwnPage()) {
            assertThat(socket.init(Actor.DANA.token())
                            .say("{\"type\":\"dance\"}")
                            .closeCode())
                    .isEqualTo(4400);
        }
    }

    @Test
    void whoIsInIsShownOutWhenTheTokenEnds() throws InterruptedException {
        String token = Partner.tokenFor(5);
        try (RawSocket socket = RawSocket.fromOwnPage()) {
            socket.init(token).hear("connection_ack");
            socket.subscribe("subscription { gridStatusChanged { level } }").hear("next");
            assertThat(socket.closeCode()).isEqualTo(4403);
        }
    }

    @Test
    void aMutationOverTheSocketNeedsItsRightsToo() throws InterruptedException {
        try (RawSocket socket = RawSocket.fromOwnPage()) {
            socket.init(Actor.DANA.token()).hear("connection_ack");
            JsonNode answer = socket.subscribe(
                            "mutation { inviteDrivers(input: {emails: [\"x@wire.example\"]}, idempotencyKey: \"wire-socket-1\") { invited } }")
                    .hear("next");
            assertThat(answer.at("/payload/errors/0/extensions/code").asText()).isEqualTo("FORBIDDEN");
        }
    }

    @Test
    void aNewReservationIsToldToItsDriverWithinTwoSecondsAndToNobodyElse() throws InterruptedException {
        OwnSite site = OwnSite.by(Actor.ADAM_ADMIN, 2);
        TestDriver emil = TestDriver.of(Actor.EMIL);
        String vehicle = emil.vehicle("socket");
        BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
        BlockingQueue<JsonNode> overheard = new LinkedBlockingQueue<>();
        try (GraphQlSocket own = listen(Actor.EMIL, heard);
                GraphQlSocket neighbour = listen(Actor.DANA, overheard);
                GraphQlSocket admin = listen(Actor.ADAM_ADMIN, overheard);
                GraphQlSocket elsewhere = listen(Actor.NORA, overheard)) {
            Thread.sleep(500); // the API starts to listen after it read the message

            String reservation = emil.reserve(vehicle, site.stationId(), 3);

            JsonNode told = heard.poll(2, TimeUnit.SECONDS);
            assertThat(told).as("told within 2 s").isNotNull();
            assertThat(told.at("/data/reservationChanged/id").asText()).isEqualTo(reservation);
            emil.cancel(reservation);
            JsonNode canceled = heard.poll(2, TimeUnit.SECONDS);
            assertThat(canceled).isNotNull();
            assertThat(canceled.at("/data/reservationChanged/status").asText()).isEqualTo("CANCELED");
            Thread.sleep(1_000);
            assertThat(overheard).noneMatch(message -> message.toString().contains(reservation));
        }
    }

    private static GraphQlSocket listen(Actor actor, BlockingQueue<JsonNode> heard) {
        GraphQlSocket socket = GraphQlSocket.open(OverTheWire.access(), Actor.WEB, actor.token());
        socket.subscribe(CHANGES, Map.of(), heard::add);
        return socket;
    }
}
