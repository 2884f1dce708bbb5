package org.fairwatt.api.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Communities that one can join. */
@RequestScoped
@Path("communities")
public class CommunityResource extends Resource {

    @POST
    @Runs("joinCommunity")
    public Response join() {
        return answer();
    }
}
