package org.fairwatt.api.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.api.live.ClientSays.INIT;
import static org.fairwatt.api.live.ClientSays.subscribe;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, and for how long. */
class LiveHandshakeTest {
    private static final String ACK = "{\"type\":\"connection_ack\"}";

    private final FakeFrames frames = new FakeFrames();
    private final LeapingTimers timers = new LeapingTimers();
    private final FakeServices services = new FakeServices(timers);
    private final LiveConnection connection = new LiveConnection(frames, services, timers, timers);

    @BeforeEach
    void open() {
        connection.opened();
    }

    @Test
    void whoSaysNothingForThreeSecondsIsShownOut() {
        timers.leap(Duration.ofMillis(2_999));
        assertThat(frames.closed()).isEmpty();

        timers.leap(Duration.ofMillis(1));
        assertThat(frames.closed()).contains(CloseReason.NO_INIT_IN_TIME);
    }

    @Test
    void aGoodTokenIsWelcome() {
        connection.received(INIT);

        assertThat(frames.take()).containsExactly(ACK);
        timers.leap(Duration.ofSeconds(10));
        assertThat(frames.closed()).isEmpty();
    }

    @Test
    void theTokensNameMayBeWrittenInAnyCase() {
        connection.received(INIT.replace("Authorization", "authorization"));

        assertThat(frames.take()).containsExactly(ACK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"connection_init\"}",
                "{\"type\":\"connection_init\",\"payload\":null}",
                "{\"type\":\"connection_init\",\"payload\":{}}",
                "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":7}}",
                "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"good\"}}",
                "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer bad\"}}"
            })
    void withoutAGoodTokenTheSocketIsClosed(String init) {
        connection.received(init);

        assertThat(frames.closed()).contains(CloseReason.FORBIDDEN);
        assertThat(frames.take()).isEmpty();
        assertThat(timers.isQuiet()).isTrue();
    }

    @Test
    void whenTheTokenExpiresTheSocketIsClosed() {
        connection.received(INIT);
        connection.received(subscribe("1", "stream"));

        timers.leap(Duration.ofSeconds(300));

        assertThat(frames.closed()).contains(CloseReason.FORBIDDEN);
        assertThat(services.listening()).isZero();
        assertThat(timers.isQuiet()).isTrue();
    }

    @Test
    void nobodySubscribesBeforeSayingWhoItIs() {
        connection.received(subscribe("1", "stream"));

        assertThat(frames.closed()).contains(CloseReason.NOT_INITIALISED);
        assertThat(services.listening()).isZero();
    }

    @Test
    void nobodySaysTwiceWhoItIs() {
        connection.received(INIT);
        connection.received(INIT);

        assertThat(frames.closed()).contains(CloseReason.INITIALISED_TWICE);
    }

    @Test
    void pingIsAnsweredEvenBeforeTheInit() {
        connection.received("{\"type\":\"ping\",\"payload\":{}}");

        assertThat(frames.take()).containsExactly("{\"type\":\"pong\"}");
    }

    @Test
    void aQuietConnectionIsPinged() {
        connection.received(INIT);
        frames.take();

        timers.leap(Duration.ofSeconds(90));

        assertThat(frames.take()).hasSize(3).containsOnly("{\"type\":\"ping\"}");
    }
}
