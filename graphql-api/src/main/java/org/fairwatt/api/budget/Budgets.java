package org.fairwatt.api.budget;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.tenant.TenantId;

/**
 * Every client's and every tenant's budget on this node. A client is whom the token speaks of: a person with all devices,
 * or a partner's program.
 */
public final class Budgets {

    private final Buckets<PersonId> clients;
    private final Buckets<TenantId> tenants;

    public Budgets(Allowance client, Allowance tenant) {
        this(client, tenant, TimeMeter.SYSTEM_NANOTIME);
    }

    Budgets(Allowance client, Allowance tenant, TimeMeter time) {
        this.clients = new Buckets<>(client, time);
        this.tenants = new Buckets<>(tenant, time);
    }

    /** @throws OverBudget when the client's points don't last for it; then none are taken */
    public void spend(PersonId client, long points) {
        Optional<Duration> wait = clients.take(client, points);
        if (wait.isPresent()) {
            throw new OverBudget("This client", wait.get());
        }
    }

    /** @throws OverBudget when the client's or the tenant's points don't last for it; then none are taken */
    public void spend(PersonId client, TenantId tenant, long points) {
        spend(client, points);
        Optional<Duration> wait = tenants.take(tenant, points);
        if (wait.isPresent()) {
            clients.giveBack(client, points);
            throw new OverBudget("This community", wait.get());
        }
    }
}
