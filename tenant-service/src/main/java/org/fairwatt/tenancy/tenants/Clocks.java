package org.fairwatt.tenancy.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The domain's time. Tokens, leases and idempotency have clocks of their own. */
@ApplicationScoped
public class Clocks {

    // what the database keeps: an instant that was written equals the one that is read back
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @Produces
    Clock domainTime() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
