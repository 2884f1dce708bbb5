package org.fairwatt.api.live;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import mutiny.zero.flow.adapters.AdaptersToReactiveStreams;
import org.fairwatt.api.budget.Headcount;
import org.fairwatt.api.security.Identity;
import org.fairwatt.api.security.InvalidToken;
import org.fairwatt.api.transport.ApiError;
import org.fairwatt.api.transport.GraphQlRequest;
import org.fairwatt.api.transport.Outcome;
import org.fairwatt.tenant.PersonId;

/** Takes the token "good" for 300 seconds, always of the same person, who may have 2 sockets and 30 subscriptions; "stream" listens, "refused" is refused, anything else is answered. */
final class FakeServices implements LiveServices {

    private final Payloads payloads = new Payloads();

    private final Clock clock;
    private final BroadcastProcessor<ExecutionResult> events = BroadcastProcessor.create();
    private final AtomicInteger listening = new AtomicInteger();
    private final PersonId person = PersonId.random();
    private final Headcount headcount = new Headcount(2, 30);
    private int messagesLeft = 1_000;

    FakeServices(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Identity verify(String token) {
        if (!token.equals("good")) {
            throw new InvalidToken("no");
        }
        return new Identity(
                person,
                "dana",
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                clock.instant().plusSeconds(300));
    }

    @Override
    public Outcome execute(GraphQlRequest request, Identity identity) {
        return switch (request.query()) {
            case "stream" -> {
                Multi<ExecutionResult> stream = events.onSubscription()
                        .invoke(listening::incrementAndGet)
                        .onTermination()
                        .invoke(listening::decrementAndGet);
                yield new Outcome.Streaming(AdaptersToReactiveStreams.publisher(stream));
            }
            case "refused" -> new Outcome.Refused(403, List.of(ApiError.of("FORBIDDEN", "no")));
            default -> new Outcome.Answered(Map.of("data", Map.of("answer", 42)));
        };
    }

    @Override
    public boolean mayGoOn(Identity identity) {
        return messagesLeft-- > 0;
    }

    @Override
    public Headcount headcount() {
        return headcount;
    }

    @Override
    public Payloads payloads() {
        return payloads;
    }

    void allowMessages(int messages) {
        messagesLeft = messages;
    }

    void happen(int value) {
        events.onNext(ExecutionResultImpl.newExecutionResult()
                .data(Map.of("value", value))
                .build());
    }

    void breakDown() {
        events.onError(new IllegalStateException("password=secret"));
    }

    void finish() {
        events.onComplete();
    }

    int listening() {
        return listening.get();
    }
}
