package org.fairwatt.api.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** How much room the grid has. */
@RequestScoped
@Path("grid")
public class GridResource extends Resource {

    @GET
    @Runs("gridStatus")
    public Response gridStatus() {
        return answer();
    }
}
