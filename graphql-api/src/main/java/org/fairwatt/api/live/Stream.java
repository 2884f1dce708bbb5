package org.fairwatt.api.live;

import graphql.ExecutionResult;
import java.util.List;
import java.util.Map;
import org.fairwatt.api.transport.ApiError;
import org.fairwatt.api.transport.Outcome;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** One operation of a client, until it completes or the client has enough. */
final class Stream implements Subscriber<ExecutionResult> {

    private final String id;
    private final Frames frames;
    private final Payloads payloads;
    private final Runnable forget;
    private @Nullable Subscription subscription;
    private boolean over;

    /** @param forget called when the server ends it, before the client is told: the id is free again then */
    Stream(String id, Frames frames, Payloads payloads, Runnable forget) {
        this.id = id;
        this.frames = frames;
        this.payloads = payloads;
        this.forget = forget;
    }

    @Override
    public void onSubscribe(Subscription given) {
        boolean wanted;
        synchronized (this) {
            wanted = !over;
            subscription = given;
        }
        if (wanted) {
            given.request(Long.MAX_VALUE); // the socket's queue is bounded, and cuts off who does not read
        } else {
            given.cancel();
        }
    }

    @Override
    public synchronized void onNext(ExecutionResult result) {
        if (!over) {
            frames.send(ServerMessage.next(id, payloads.of(result)));
        }
    }

    @Override
    public void onError(Throwable failure) {
        if (finish()) {
            frames.send(ServerMessage.error(id, List.of(Outcome.failure(failure).toMap())));
        }
    }

    @Override
    public void onComplete() {
        if (finish()) {
            frames.send(ServerMessage.complete(id));
        }
    }

    /** A query or mutation: one result, and that is all. */
    void answer(Map<String, @Nullable Object> reply) {
        if (finish()) {
            if (reply.containsKey("data")) {
                frames.send(ServerMessage.next(id, reply));
                frames.send(ServerMessage.complete(id));
            } else {
                frames.send(ServerMessage.error(id, reply.get("errors")));
            }
        }
    }

    void refuse(List<ApiError> errors) {
        if (finish()) {
            frames.send(
                    ServerMessage.error(id, errors.stream().map(ApiError::toMap).toList()));
        }
    }

    /** The client does not want any more, or is gone. */
    void cancel() {
        Subscription running;
        synchronized (this) {
            over = true;
            running = subscription;
        }
        if (running != null) {
            running.cancel();
        }
    }

    private boolean finish() {
        synchronized (this) {
            if (over) {
                return false;
            }
            over = true;
        }
        forget.run();
        return true;
    }
}
