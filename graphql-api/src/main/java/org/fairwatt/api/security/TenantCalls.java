package org.fairwatt.api.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.TenantScope;

/** Enters the tenant that the caller's token names; the only way from an operation to a use case. */
@ApplicationScoped
public class TenantCalls {

    @Inject
    TenantScope scope;

    /** Who calls the operation that runs on this thread. */
    public Identity identity() {
        return CurrentCall.running().identity();
    }

    public Caller caller() {
        return CurrentCall.running()
                .caller()
                .orElseThrow(() -> Problem.of(ProblemCode.TENANT_MISSING, "This needs a token that names a tenant."));
    }

    /** Runs {@code work} in the caller's tenant. */
    public <T> T call(Function<Caller, T> work) {
        return callAs(caller(), work);
    }

    /** The same for a caller that was kept, as subscriptions do. */
    public <T> T callAs(Caller caller, Function<Caller, T> work) {
        return scope.call(caller.tenant(), () -> work.apply(caller));
    }
}
