package org.fairwatt.api.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** My slots: the reservations of GraphQL. */
@RequestScoped
@Path("slots")
public class SlotResource extends Resource {

    @GET
    @Runs("reservations")
    public Response slots() {
        return answer();
    }

    @POST
    @Runs(value = "requestSlot", status = 201)
    public Response request() {
        return answer();
    }

    @GET
    @Path("{id}")
    @Runs("reservation")
    public Response slot() {
        return answer();
    }

    @PUT
    @Path("{id}")
    @Runs("changeReservation")
    public Response change() {
        return answer();
    }

    @DELETE
    @Path("{id}")
    @Runs("cancelReservation")
    public Response cancel() {
        return answer();
    }

    @GET
    @Path("{id}/alternatives")
    @Runs("alternatives")
    public Response alternatives() {
        return answer();
    }
}
