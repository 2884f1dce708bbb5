package org.fairwatt.api.live;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.fairwatt.api.live.ClientMessage.Complete;
import org.fairwatt.api.live.ClientMessage.Init;
import org.fairwatt.api.live.ClientMessage.Ping;
import org.fairwatt.api.live.ClientMessage.Pong;
import org.fairwatt.api.live.ClientMessage.Subscribe;
import org.fairwatt.api.security.Identity;
import org.fairwatt.api.security.InvalidToken;
import org.fairwatt.api.transport.ApiError;
import org.fairwatt.api.transport.Outcome;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One client's talk in graphql-transport-ws: it says who it is within three seconds, then subscribes, and is shown out
 * when its token expires. Messages come one at a time, results from many threads.
 */
final class LiveConnection {

    private static final Duration INIT_WITHIN = Duration.ofSeconds(3);
    private static final Duration PING_EVERY = Duration.ofSeconds(30); // phones and proxies drop silent connections
    private static final int MOST_SUBSCRIPTIONS = 20;

    private final Frames frames;
    private final LiveServices services;
    private final Timers timers;
    private final Clock wallClock;
    private final Map<String, Stream> streams = new ConcurrentHashMap<>();
    private Runnable initTimer = () -> {};
    private volatile Runnable expiryTimer = () -> {};
    private volatile Runnable pingTimer = () -> {};
    private volatile @Nullable Identity identity;
    private final AtomicReference<@Nullable PersonId> inside = new AtomicReference<>(); // whom the headcount knows
    private volatile boolean over;

    LiveConnection(Frames frames, LiveServices services, Timers timers, Clock wallClock) {
        this.frames = frames;
        this.services = services;
        this.timers = timers;
        this.wallClock = wallClock;
    }

    void opened() {
        initTimer = timers.after(INIT_WITHIN, () -> {
            if (identity == null) {
                end(CloseReason.NO_INIT_IN_TIME);
            }
        });
    }

    void received(String text) {
        Optional<ClientMessage> message = ClientMessage.of(text);
        if (over) {
            return;
        }
        Identity known = identity;
        if (known != null && !services.mayGoOn(known)) {
            end(CloseReason.OVER_BUDGET);
        } else if (message.isEmpty()) {
            end(CloseReason.BAD_MESSAGE);
        } else if (message.get() instanceof Init init) {
            initialise(init);
        } else if (message.get() instanceof Ping) {
            frames.send(ServerMessage.PONG);
        } else if (message.get() instanceof Subscribe subscribe) {
            subscribe(subscribe);
        } else if (message.get() instanceof Complete complete) {
            stop(complete.id());
        } else if (message.get() instanceof Pong) {
            return; // that it came is all it says
        }
    }

    /** The client is gone, or is to go: nothing is sent any more. */
    void closed() {
        over = true;
        initTimer.run();
        expiryTimer.run();
        pingTimer.run();
        streams.keySet().forEach(this::stop);
        PersonId counted = inside.getAndSet(null);
        if (counted != null) {
            services.headcount().leaveSocket(counted);
        }
    }

    void end(CloseReason reason) {
        if (!over) {
            closed();
            frames.close(reason);
        }
    }

    private void initialise(Init init) {
        if (identity != null) {
            end(CloseReason.INITIALISED_TWICE);
            return;
        }
        try {
            Identity known = services.verify(init.token().orElseThrow(() -> new InvalidToken("There is no token.")));
            if (!services.headcount().enterSocket(known.person())) {
                end(CloseReason.OVER_BUDGET);
                return;
            }
            inside.set(known.person());
            identity = known;
            if (over) { // closed meanwhile, by the timer
                closed();
                return;
            }
            initTimer.run();
            expiryTimer = timers.after(
                    Duration.between(wallClock.instant(), known.expiresAt()), () -> end(CloseReason.FORBIDDEN));
            frames.send(ServerMessage.ACK);
            keepAlive();
        } catch (InvalidToken | Problem e) {
            end(CloseReason.FORBIDDEN);
        }
    }

    private void keepAlive() {
        pingTimer = timers.after(PING_EVERY, () -> {
            if (!over) {
                frames.send(ServerMessage.PING);
                keepAlive();
            }
        });
    }

    private void subscribe(Subscribe subscribe) {
        Identity known = identity;
        if (known == null) {
            end(CloseReason.NOT_INITIALISED);
            return;
        }
        if (streams.size() >= MOST_SUBSCRIPTIONS && !streams.containsKey(subscribe.id())) {
            refuse(subscribe.id(), "A socket carries at most %d subscriptions.".formatted(MOST_SUBSCRIPTIONS));
            return;
        }
        if (!services.headcount().enterSubscription(known.person())) {
            refuse(
                    subscribe.id(),
                    "A client carries at most %d subscriptions, on all its sockets."
                            .formatted(services.headcount().mostSubscriptions()));
            return;
        }
        Stream stream = new Stream(subscribe.id(), frames, services.payloads(), () -> forget(subscribe.id()));
        if (streams.putIfAbsent(subscribe.id(), stream) != null) {
            services.headcount().leaveSubscription(known.person());
            end(CloseReason.DUPLICATE);
            return;
        }
        answer(stream, services.execute(subscribe.request(), known));
        if (over) { // closed meanwhile, by a timer perhaps
            stop(subscribe.id());
        }
    }

    private void answer(Stream stream, Outcome outcome) {
        if (outcome instanceof Outcome.Streaming streaming) {
            streaming.results().subscribe(stream);
        } else if (outcome instanceof Outcome.Answered answered) {
            stream.answer(answered.reply());
        } else if (outcome instanceof Outcome.Refused refused) {
            stream.refuse(refused.errors());
        }
    }

    private void refuse(String id, String message) {
        ApiError error = ApiError.of(ProblemCode.LIMIT_EXCEEDED.name(), message);
        frames.send(ServerMessage.error(id, List.of(error.toMap())));
    }

    private void stop(String id) {
        forget(id).ifPresent(Stream::cancel);
    }

    private Optional<Stream> forget(String id) {
        Optional<Stream> stream = Optional.ofNullable(streams.remove(id));
        Identity known = identity;
        if (stream.isPresent() && known != null) {
            services.headcount().leaveSubscription(known.person());
        }
        return stream;
    }
}
