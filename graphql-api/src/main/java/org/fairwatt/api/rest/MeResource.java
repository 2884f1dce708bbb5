package org.fairwatt.api.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Who calls. */
@RequestScoped
@Path("me")
public class MeResource extends Resource {

    @GET
    @Runs("me")
    public Response me() {
        return answer();
    }

    @GET
    @Path("communities")
    @Runs(value = "me", only = "communities")
    public Response communities() {
        return answer();
    }
}
