package org.fairwatt.api.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.api.graphql.IdempotencyKey;
import org.fairwatt.api.security.TenantCalls;
import org.fairwatt.api.transport.IdText;
import org.fairwatt.charging.vehicles.VehicleConnecting;
import org.fairwatt.charging.vehicles.VehicleFarewell;
import org.fairwatt.charging.vehicles.VehicleReadings;
import org.fairwatt.vehicle.VehicleId;

/** Operations that lead to a car's maker. */
@GraphQLApi
@ApplicationScoped
public class VehicleConnectionApi {

    private static final String VEHICLE_ID = "vehicleId";

    @Inject
    TenantCalls calls;

    @Inject
    VehicleConnecting connecting;

    @Inject
    VehicleReadings readings;

    @Inject
    VehicleFarewell farewell;

    @Mutation("beginVehicleConnection")
    @NonNull
    @Description(
            "Begins to connect a car: gives the address of the maker's consent page. The page comes back to /vehicles/connected.")
    public VehicleConnectionStartView beginVehicleConnection(
            @Name("input") @NonNull @Description("Which car.") BeginVehicleConnectionInput input,
            @Name("idempotencyKey") @NonNull @Description(IdempotencyKey.MEANING) String idempotencyKey) {
        return calls.call(
                caller -> VehicleConnectionStartView.of(connecting.begin(caller, input.toWish(), idempotencyKey)));
    }

    @Mutation("completeVehicleConnection")
    @NonNull
    @Description("Ends it, with what came back in the address. The same again gives the same result.")
    public VehicleConnectionResultView completeVehicleConnection(
            @Name("input") @NonNull @Description("What came back.") CompleteVehicleConnectionInput input,
            @Name("idempotencyKey") @NonNull @Description(IdempotencyKey.MEANING) String idempotencyKey) {
        return calls.call(caller ->
                VehicleConnectionResultView.of(connecting.complete(caller, input.toCallback(), idempotencyKey)));
    }

    @Mutation("refreshVehicle")
    @NonNull
    @Description("Asks the car now; at most once in a minute per car, else what is known is given.")
    public VehicleReadingView refreshVehicle(
            @Name(VEHICLE_ID) @Id @NonNull @Description("The vehicle.") String vehicleId,
            @Name("idempotencyKey") @NonNull @Description(IdempotencyKey.MEANING) String idempotencyKey) {
        VehicleId id = IdText.parse(vehicleId, VEHICLE_ID, VehicleId::new);
        return calls.call(caller -> VehicleReadingView.of(readings.refresh(caller, id, idempotencyKey)));
    }

    @Mutation("disconnectVehicle")
    @NonNull
    @Description("Ends the connection and forgets its tokens; the vehicle stays as one entered by hand.")
    public VehicleView disconnectVehicle(
            @Name(VEHICLE_ID) @Id @NonNull @Description("The vehicle.") String vehicleId,
            @Name("idempotencyKey") @NonNull @Description(IdempotencyKey.MEANING) String idempotencyKey) {
        VehicleId id = IdText.parse(vehicleId, VEHICLE_ID, VehicleId::new);
        return calls.call(caller -> VehicleView.of(farewell.disconnect(caller, id, idempotencyKey)));
    }

    @Mutation("removeVehicle")
    @NonNull
    @Description("Removes a vehicle, and ends its connection; CONFLICT while it has open reservations.")
    public VehicleView removeVehicle(
            @Name(VEHICLE_ID) @Id @NonNull @Description("The vehicle.") String vehicleId,
            @Name("idempotencyKey") @NonNull @Description(IdempotencyKey.MEANING) String idempotencyKey) {
        VehicleId id = IdText.parse(vehicleId, VEHICLE_ID, VehicleId::new);
        return calls.call(caller -> VehicleView.of(farewell.remove(caller, id, idempotencyKey)));
    }
}
