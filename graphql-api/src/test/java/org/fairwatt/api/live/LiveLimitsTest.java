package org.fairwatt.api.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.api.live.ClientSays.INIT;
import static org.fairwatt.api.live.ClientSays.subscribe;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How much one client may have open, and say. */
class LiveLimitsTest {
    private final FakeFrames frames = new FakeFrames();
    private final LeapingTimers timers = new LeapingTimers();
    private final FakeServices services = new FakeServices(timers);
    private final LiveConnection connection = new LiveConnection(frames, services, timers, timers);

    @BeforeEach
    void open() {
        connection.opened();
    }

    @Test
    void aSocketCarriesTwentySubscriptions() {
        connection.received(INIT);
        for (int i = 0; i < 20; i++) {
            connection.received(subscribe("s" + i, "stream"));
        }
        frames.take();

        connection.received(subscribe("one more", "stream"));

        assertThat(frames.take())
                .singleElement()
                .satisfies(message -> assertThat(message).contains("\"type\":\"error\"", "LIMIT_EXCEEDED"));
        assertThat(services.listening()).isEqualTo(20);
        assertThat(frames.closed()).isEmpty();
    }

    @Test
    void oneClientHasThirtySubscriptionsOnAllItsSockets() {
        LiveConnection other = another();
        for (int i = 0; i < 15; i++) {
            connection.received(subscribe("s" + i, "stream"));
            other.received(subscribe("s" + i, "stream"));
        }
        frames.take();

        connection.received(subscribe("one more", "stream"));
        assertThat(frames.take())
                .singleElement()
                .satisfies(message -> assertThat(message).contains("\"type\":\"error\"", "LIMIT_EXCEEDED"));

        other.received("{\"type\":\"complete\",\"id\":\"s3\"}");
        connection.received(subscribe("one more", "stream"));
        assertThat(frames.take()).isEmpty();
        assertThat(services.listening()).isEqualTo(30);
    }

    @Test
    void oneClientHasTwoSocketsAndMayComeBackWhenOneIsClosed() {
        LiveConnection second = another();
        connection.received(subscribe("s", "stream"));

        assertThat(openAndInit().closed()).contains(CloseReason.OVER_BUDGET);

        second.closed();
        second.closed();
        assertThat(openAndInit().closed()).isEmpty();
        assertThat(openAndInit().closed()).contains(CloseReason.OVER_BUDGET);
    }

    @Test
    void whoTalksTooMuchIsShownOut() {
        connection.received(INIT);
        services.allowMessages(3);
        for (int i = 0; i < 3; i++) {
            connection.received("{\"type\":\"ping\"}");
        }
        assertThat(frames.closed()).isEmpty();

        connection.received("{\"type\":\"ping\"}");

        assertThat(frames.closed()).contains(CloseReason.OVER_BUDGET);
    }

    /** A second socket of the client, which has said on both who it is. */
    private LiveConnection another() {
        connection.received(INIT);
        LiveConnection other = new LiveConnection(new FakeFrames(), services, timers, timers);
        other.opened();
        other.received(INIT);
        return other;
    }

    private FakeFrames openAndInit() {
        FakeFrames heard = new FakeFrames();
        LiveConnection other = new LiveConnection(heard, services, timers, timers);
        other.opened();
        other.received(INIT);
        return heard;
    }
}
