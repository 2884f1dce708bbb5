package org.fairwatt.api.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the settings say of budgets; docs/deployment.md tells how the defaults were found. */
@ApplicationScoped
public class BudgetProducer {

    @Inject
    @ConfigProperty(name = "FAIRWATT_API_CLIENT_POINTS_PER_SECOND", defaultValue = "20000")
    long clientPointsPerSecond;

    @Inject
    @ConfigProperty(name = "FAIRWATT_API_CLIENT_BURST", defaultValue = "1000000")
    long clientBurst;

    @Inject
    @ConfigProperty(name = "FAIRWATT_API_TENANT_POINTS_PER_SECOND", defaultValue = "1000000")
    long tenantPointsPerSecond;

    @Inject
    @ConfigProperty(name = "FAIRWATT_API_TENANT_BURST", defaultValue = "10000000")
    long tenantBurst;

    @Inject
    @ConfigProperty(name = "FAIRWATT_API_SOCKETS_PER_CLIENT", defaultValue = "50")
    int socketsPerClient;

    @Inject
    @ConfigProperty(name = "FAIRWATT_API_SUBSCRIPTIONS_PER_CLIENT", defaultValue = "200")
    int subscriptionsPerClient;

    @Produces
    @Singleton
    Budgets budgets() {
        return new Budgets(
                new Allowance(clientPointsPerSecond, clientBurst), new Allowance(tenantPointsPerSecond, tenantBurst));
    }

    @Produces
    @Singleton
    Headcount headcount() {
        return new Headcount(socketsPerClient, subscriptionsPerClient);
    }
}
