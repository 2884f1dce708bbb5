package org.fairwatt.api.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Stations that I wait for. */
@RequestScoped
@Path("station-watches")
public class StationWatchResource extends Resource {

    @GET
    @Runs("stationWatches")
    public Response watches() {
        return answer();
    }

    @PUT
    @Path("{id}")
    @Runs("watchStation")
    public Response watch() {
        return answer();
    }

    @DELETE
    @Path("{id}")
    @Runs("unwatchStation")
    public Response unwatch() {
        return answer();
    }
}
