package org.fairwatt.api.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueuedFramesTest {

    private final SlowWire wire = new SlowWire();
    private final QueuedFrames frames = new QueuedFrames(wire, Runnable::run);

    @Test
    void messagesGoOutOneAfterTheOther() {
        frames.send("a");
        frames.send("b");
        frames.send("c");
        assertThat(wire.begun).containsExactly("a");

        wire.finish();
        assertThat(wire.begun).containsExactly("a", "b");
        wire.finish();
        wire.finish();
        frames.send("d");

        assertThat(wire.begun).containsExactly("a", "b", "c", "d");
    }

    @Test
    void aWireThatWritesAtOnceDoesNotFillTheStack() {
        frames.send("first");
        IntStream.range(0, 199).forEach(i -> frames.send("m" + i));

        wire.immediate = true;
        wire.finish();

        assertThat(wire.begun).hasSize(200);
        assertThat(wire.deepest).isLessThan(3);
    }

    @Test
    void whoLetsTwoHundredMessagesWaitIsCutOff() {
        IntStream.range(0, 201).forEach(i -> frames.send("m" + i));
        assertThat(wire.closed).isEmpty();

        frames.send("one too many");
        assertThat(wire.closed).contains(CloseReason.TOO_SLOW);

        wire.finish();
        assertThat(wire.begun).containsExactly("m0");
    }

    @Test
    void whoLetsAMillionCharactersWaitIsCutOff() {
        frames.send("a");
        frames.send("b".repeat(600_000));
        frames.send("c".repeat(600_000));

        assertThat(wire.closed).contains(CloseReason.TOO_SLOW);
    }

    @Test
    void aMessageThatCanNotBeWrittenEndsIt() {
        frames.send("a");
        wire.fail();

        assertThat(wire.closed).contains(CloseReason.TOO_SLOW);
    }

    @Test
    void itIsClosedOnce() {
        frames.close(CloseReason.FORBIDDEN);
        frames.close(CloseReason.TOO_SLOW);
        frames.send("a");

        assertThat(wire.closed).contains(CloseReason.FORBIDDEN);
        assertThat(wire.begun).isEmpty();
    }

    /** Writes when it is told to, or at once. */
    private static final class SlowWire implements Wire {

        private final List<String> begun = new ArrayList<>();
        private final Deque<Consumer<Boolean>> pending = new ArrayDeque<>();
        private Optional<CloseReason> closed = Optional.empty();
        private boolean immediate;
        private int depth;
        private int deepest;

        @Override
        public void write(String text, Consumer<Boolean> done) {
            begun.add(text);
            depth++;
            deepest = Math.max(deepest, depth);
            if (immediate) {
                done.accept(true);
            } else {
                pending.add(done);
            }
            depth--;
        }

        @Override
        public void close(CloseReason reason) {
            closed = Optional.of(reason);
        }

        void finish() {
            pending.remove().accept(true);
        }

        void fail() {
            pending.remove().accept(false);
        }
    }
}
