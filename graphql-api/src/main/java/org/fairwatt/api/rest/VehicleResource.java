package org.fairwatt.api.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
}
