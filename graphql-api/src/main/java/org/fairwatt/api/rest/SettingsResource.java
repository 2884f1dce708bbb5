package org.fairwatt.api.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** How I want to be shown and told things. */
@RequestScoped
@Path("settings")
public class SettingsResource extends Resource {

    @GET
    @Runs(value = "me", only = "settings")
    public Response settings() {
        return answer();
    }

    @PUT
    @Runs("updateSettings")
    public Response update() {
        return answer();
    }
}
