package org.fairwatt.api.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.fairwatt.api.graphql.IdempotencyKey;
import org.fairwatt.api.security.TenantCalls;
import org.fairwatt.api.transport.IdText;
import org.fairwatt.charging.vehicles.VehicleRegistry;
import org.fairwatt.vehicle.VehicleId;

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

    @Mutation("updateVehicle")
    @NonNull
    @Description("Changes what a vehicle is: everything that registerVehicle takes.")
    public VehicleView updateVehicle(
            @Name("vehicleId") @Id @NonNull @Description("The vehicle.") String vehicleId,
            @Name("input") @NonNull @Description("What it is.") VehicleInput input,
            @Name("idempotencyKey") @NonNull @Description(IdempotencyKey.MEANING) String idempotencyKey) {
        VehicleId id = IdText.parse(vehicleId, "vehicleId", VehicleId::new);
        return calls.call(caller -> VehicleView.of(registry.update(caller, id, input.toVehicle(), idempotencyKey)));
    }

    @Mutation("reportStateOfCharge")
    @NonNull
    @Description("Tells how full the battery is now.")
    public VehicleView reportStateOfCharge(
            @Name("vehicleId") @Id @NonNull @Description("The vehicle.") String vehicleId,
            @Name("percent") @Description("In percent, 0 to 100.") double percent,
            @Name("idempotencyKey") @NonNull @Description(IdempotencyKey.MEANING) String idempotencyKey) {
        VehicleId id = IdText.parse(vehicleId, "vehicleId", VehicleId::new);
        return calls.call(caller -> VehicleView.of(registry.reportStateOfCharge(caller, id, percent, idempotencyKey)));
    }
}
