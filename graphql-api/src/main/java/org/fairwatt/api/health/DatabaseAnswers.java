package org.fairwatt.api.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.fairwatt.tenant.Tenants;

/** Without the database nothing can be answered. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {

    @Inject
    Tenants tenants;

    @Override
    public HealthCheckResponse call() {
        try {
            tenants.all();
            return HealthCheckResponse.up("database");
        } catch (RuntimeException e) {
            return HealthCheckResponse.down("database");
        }
    }
}
