package org.fairwatt.api.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Remembers what a client would have been sent. */
final class FakeFrames implements Frames {

    private final List<String> sent = new ArrayList<>();
    private Optional<CloseReason> closed = Optional.empty();

    @Override
    public void send(String text) {
        sent.add(text);
    }

    @Override
    public void close(CloseReason reason) {
        closed = Optional.of(reason);
    }

    Optional<CloseReason> closed() {
        return closed;
    }

    /** What came since the last call. */
    List<String> take() {
        List<String> taken = List.copyOf(sent);
        sent.clear();
        return taken;
    }
}
