package org.fairwatt.api.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Invitations to the community. */
@RequestScoped
@Path("invitations")
public class InvitationResource extends Resource {

    @POST
    @Runs("inviteDrivers")
    public Response invite() {
        return answer();
    }
}
