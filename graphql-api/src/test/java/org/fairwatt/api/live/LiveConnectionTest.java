package org.fairwatt.api.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveConnectionTest {

    private static final String INIT = "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer good\"}}";
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
        connection.received(INIT);
        connection.received(text);

        assertThat(frames.closed()).contains(CloseReason.BAD_MESSAGE);
    }

    @Test
    void pingIsAnsweredEvenBeforeTheInit() {
        connection.received("{\"type\":\"ping\",\"payload\":{}}");

        assertThat(frames.take()).containsExactly("{\"type\":\"pong\"}");
    }

    @Test
    void aQueryGetsItsAnswerAndIsOver() {
        connection.received(INIT);
        frames.take();
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
        connection.received(INIT);
        frames.take();
        connection.received(subscribe("1", "refused"));

        assertThat(frames.take())
                .containsExactly(
                        "{\"type\":\"error\",\"id\":\"1\",\"payload\":[{\"message\":\"no\",\"extensions\":{\"code\":\"FORBIDDEN\"}}]}");
        assertThat(frames.closed()).isEmpty();
    }

    @Test
    void eventsComeUntilTheClientHasEnough() {
        connection.received(INIT);
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
        connection.received(INIT);
        connection.received(subscribe("1", "stream"));
        frames.take();

        services.finish();

        assertThat(frames.take()).containsExactly("{\"type\":\"complete\",\"id\":\"1\"}");
    }

    @Test
    void aStreamThatBreaksTellsNothingOfIt() {
        connection.received(INIT);
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
        connection.received(INIT);
        connection.received(subscribe("1", "stream"));
        connection.received(subscribe("1", "stream"));

        assertThat(frames.closed()).contains(CloseReason.DUPLICATE);
        assertThat(services.listening()).isZero();
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

    @Test
    void aClientThatIsGoneLeavesNothingBehind() {
        connection.received(INIT);
        connection.received(subscribe("1", "stream"));
        frames.take();

        connection.closed();
        services.happen(1);
        connection.received(subscribe("2", "stream"));

        assertThat(services.listening()).isZero();
        assertThat(timers.isQuiet()).isTrue();
        assertThat(frames.take()).isEmpty();
    }

    @Test
    void aQuietConnectionIsPinged() {
        connection.received(INIT);
        frames.take();

        timers.leap(Duration.ofSeconds(90));

        assertThat(frames.take()).hasSize(3).containsOnly("{\"type\":\"ping\"}");
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

    private static String subscribe(String id, String query) {
        return "{\"type\":\"subscribe\",\"id\":\"%s\",\"payload\":{\"query\":\"%s\"}}".formatted(id, query);
    }
}
