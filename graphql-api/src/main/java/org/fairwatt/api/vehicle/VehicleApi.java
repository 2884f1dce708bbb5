package org.fairwatt.api.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.fairwatt.api.graphql.IdempotencyKey;
import org.fairwatt.api.security.TenantCalls;
import org.fairwatt.charging.vehicles.VehicleRegistry;

/** Operations on a driver's own vehicles. */
@GraphQLApi
@ApplicationScoped
public class VehicleApi {

    @Inject
    TenantCalls calls;

    @Inject
    VehicleRegistry registry;

    @Query("vehicles")
    @NonNull
    @Description("My vehicles, the newest first.")
    public List<@NonNull VehicleView> vehicles() {
        return calls.call(
                caller -> registry.own(caller).stream().map(VehicleView::of).toList());
    }

    @Mutation("registerVehicle")
    @NonNull
    @Description("Enters a vehicle by hand; it has the same rights as a connected one.")
    public VehicleView registerVehicle(
            @Name("input") @NonNull @Description("The vehicle.") VehicleInput input,
            @Name("idempotencyKey") @NonNull @Description(IdempotencyKey.MEANING) String idempotencyKey) {
        return calls.call(caller -> VehicleView.of(registry.register(caller, input.toVehicle(), idempotencyKey)));
    }
}
