package org.fairwatt.api.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Stations around a point, and single ones. */
@RequestScoped
@Path("stations")
public class StationResource extends Resource {

    @GET
    @Runs("stations")
    public Response stations() {
        return answer();
    }

    @GET
    @Path("{id}")
    @Runs("station")
    public Response station() {
        return answer();
    }
}
