package org.fairwatt.api.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** What I was told. */
@RequestScoped
@Path("notifications")
public class NotificationResource extends Resource {

    @GET
    @Runs("notifications")
    public Response notifications() {
        return answer();
    }

    @POST
    @Path("seen")
    @Runs("markNotificationsSeen")
    public Response seen() {
        return answer();
    }
}
