package org.fairwatt.api.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** My vehicles. */
@RequestScoped
@Path("vehicles")
public class VehicleResource extends Resource {

    @GET
    @Runs("vehicles")
    public Response vehicles() {
        return answer();
    }

    @POST
    @Runs(value = "registerVehicle", status = 201)
    public Response register() {
        return answer();
    }

    @PUT
    @Path("{id}")
    @Runs("updateVehicle")
    public Response update() {
        return answer();
    }

    @DELETE
    @Path("{id}")
    @Runs("removeVehicle")
    public Response remove() {
        return answer();
    }

    @POST
    @Path("{id}/refresh")
    @Runs("refreshVehicle")
    public Response refresh() {
        return answer();
    }

    @PUT
    @Path("{id}/state-of-charge")
    @Runs("reportStateOfCharge")
    public Response reportStateOfCharge() {
        return answer();
    }

    @DELETE
    @Path("{id}/connection")
    @Runs("disconnectVehicle")
    public Response disconnect() {
        return answer();
    }

    @POST
    @Path("connections")
    @Runs("beginVehicleConnection")
    public Response connect() {
        return answer();
    }

    @POST
    @Path("connections/completed")
    @Runs("completeVehicleConnection")
    public Response completeConnection() {
        return answer();
    }
}
