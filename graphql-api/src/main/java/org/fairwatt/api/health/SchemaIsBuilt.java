package org.fairwatt.api.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.fairwatt.api.transport.Engine;

/** A node whose schema can't be built never will be of use: it is to be started anew. */
@Liveness
@ApplicationScoped
public class SchemaIsBuilt implements HealthCheck {

    @Inject
    Instance<Engine> engine;

    @Override
    public HealthCheckResponse call() {
        try {
            engine.get();
            return HealthCheckResponse.up("schema");
        } catch (RuntimeException e) {
            return HealthCheckResponse.down("schema");
        }
    }
}
