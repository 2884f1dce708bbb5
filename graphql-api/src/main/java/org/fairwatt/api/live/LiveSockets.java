package org.fairwatt.api.live;

import graphql.language.OperationDefinition.Operation;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.fairwatt.api.budget.Budgets;
import org.fairwatt.api.budget.Headcount;
import org.fairwatt.api.budget.OverBudget;
import org.fairwatt.api.security.Identity;
import org.fairwatt.api.security.TokenVerifier;
import org.fairwatt.api.transport.Engine;
import org.fairwatt.api.transport.GraphQlRequest;
import org.fairwatt.api.transport.Outcome;

/** Connects the container's sockets with the API. */
@ApplicationScoped
public class LiveSockets implements LiveServices {

    private static final long MESSAGE = 10; // points; a ping costs no more than to read and to answer it
    private static final Set<Operation> ALL = EnumSet.allOf(Operation.class);

    @Inject
    Engine engine;

    @Inject
    TokenVerifier tokens;

    @Inject
    Budgets budgets;

    @Inject
    Headcount headcount;

    @Resource
    ManagedScheduledExecutorService executor;

    private final Payloads payloads = new Payloads();

    LiveConnection connect(Session session) {
        // tokens expire by wall time, however fast the domain's clock may run
        return new LiveConnection(
                new QueuedFrames(new SessionWire(session), executor), this, this::after, Clock.systemUTC());
    }

    @Override
    public Identity verify(String token) {
        return tokens.verify(token);
    }

    @Override
    public Outcome execute(GraphQlRequest request, Identity identity) {
        return engine.receiveAndExecute(request, identity, ALL);
    }

    @Override
    public boolean mayGoOn(Identity identity) {
        try {
            budgets.spend(identity.person(), MESSAGE);
            return true;
        } catch (OverBudget e) {
            return false;
        }
    }

    @Override
    public Headcount headcount() {
        return headcount;
    }

    @Override
    public Payloads payloads() {
        return payloads;
    }

    private Runnable after(Duration delay, Runnable task) {
        Future<?> future = executor.schedule(task, Math.max(0, delay.toMillis()), TimeUnit.MILLISECONDS);
        return () -> future.cancel(false);
    }
}
