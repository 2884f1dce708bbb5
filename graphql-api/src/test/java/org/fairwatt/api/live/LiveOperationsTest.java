package org.fairwatt.api.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.api.live.ClientSays.INIT;
import static org.fairwatt.api.live.ClientSays.subscribe;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of the operations on a socket, each by its id. */
class LiveOperationsTest {
    private final FakeFrames frames = new FakeFrames();
    private final LeapingTimers timers = new LeapingTimers();
    private final FakeServices services = new FakeServices(timers);
    private final LiveConnection connection = new LiveConnection(frames, services, timers, timers);

    @BeforeEach
    void comeIn() {
        connection.opened();
        connection.received(INIT);
        frames.take();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "{}",
                "[]",
                "{\"type\":7}",
                "{\"type\":\"start\"}",
                "{\"type\":\"connection_ack\"}",
                "{\"type\":\"subscribe\"}",
                "{\"type\":\"subscribe\",\"id\":\"1\"}",
                "{\"type\":\"subscribe\",\"payload\":{\"query\":\"stream\"}}",
                "{\"type\":\"subscribe\",\"id\":\"\",\"payload\":{\"query\":\"stream\"}}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{}}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"stream\",\"variables\":[]}}",
                "{\"type\":\"complete\"}"
            })
    void whatIsNoMessageOfTheProtocolClosesTheSocket(String text) {
        connection.received(text);

        assertThat(frames.closed()).contains(CloseReason.BAD_MESSAGE);
    }

    @Test
    void aQueryGetsItsAnswerAndIsOver() {
        connection.received(subscribe("1", "query"));
        connection.received(subscribe("1", "query"));

        assertThat(frames.take())
                .containsExactly(
                        "{\"type\":\"next\",\"id\":\"1\",\"payload\":{\"data\":{\"answer\":42}}}",
                        "{\"type\":\"complete\",\"id\":\"1\"}",
                        "{\"type\":\"next\",\"id\":\"1\",\"payload\":{\"data\":{\"answer\":42}}}",
                        "{\"type\":\"complete\",\"id\":\"1\"}");
    }

    @Test
    void aRefusedOperationIsAnErrorOfThatOperationOnly() {
        connection.received(subscribe("1", "refused"));

        assertThat(frames.take())
                .containsExactly(
                        "{\"type\":\"error\",\"id\":\"1\",\"payload\":[{\"message\":\"no\",\"extensions\":{\"code\":\"FORBIDDEN\"}}]}");
        assertThat(frames.closed()).isEmpty();
    }

    @Test
    void eventsComeUntilTheClientHasEnough() {
        connection.received(subscribe("1", "stream"));
        frames.take();

        services.happen(1);
        services.happen(2);
        connection.received("{\"type\":\"complete\",\"id\":\"1\"}");
        services.happen(3);

        assertThat(frames.take())
                .containsExactly(
                        "{\"type\":\"next\",\"id\":\"1\",\"payload\":{\"data\":{\"value\":1}}}",
                        "{\"type\":\"next\",\"id\":\"1\",\"payload\":{\"data\":{\"value\":2}}}");
        assertThat(services.listening()).isZero();
    }

    @Test
    void aStreamThatEndsIsCompleted() {
        connection.received(subscribe("1", "stream"));
        frames.take();

        services.finish();

        assertThat(frames.take()).containsExactly("{\"type\":\"complete\",\"id\":\"1\"}");
    }

    @Test
    void aStreamThatBreaksTellsNothingOfIt() {
        connection.received(subscribe("1", "stream"));
        frames.take();

        services.breakDown();

        assertThat(frames.take())
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .contains("\"type\":\"error\"", "INTERNAL")
                        .doesNotContain("secret"));
    }

    @Test
    void twoOperationsOfOneIdCloseTheSocket() {
        connection.received(subscribe("1", "stream"));
        connection.received(subscribe("1", "stream"));

        assertThat(frames.closed()).contains(CloseReason.DUPLICATE);
        assertThat(services.listening()).isZero();
    }

    @Test
    void aClientThatIsGoneLeavesNothingBehind() {
        connection.received(subscribe("1", "stream"));
        frames.take();

        connection.closed();
        services.happen(1);
        connection.received(subscribe("2", "stream"));

        assertThat(services.listening()).isZero();
        assertThat(timers.isQuiet()).isTrue();
        assertThat(frames.take()).isEmpty();
    }
}
