package org.fairwatt.api.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The rules of allocation, for operators. */
@RequestScoped
@Path("allocation-policy")
public class AllocationPolicyResource extends Resource {

    @GET
    @Runs("allocationPolicy")
    public Response policy() {
        return answer();
    }

    @PUT
    @Runs("updateAllocationPolicy")
    public Response update() {
        return answer();
    }

    @GET
    @Path("history")
    @Runs("allocationPolicyHistory")
    public Response history() {
        return answer();
    }

    @POST
    @Path("preview")
    @Runs("allocationPolicyPreview")
    public Response preview() {
        return answer();
    }
}
