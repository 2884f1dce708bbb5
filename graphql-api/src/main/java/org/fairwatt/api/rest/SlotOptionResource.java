package org.fairwatt.api.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** What could be had now; asked for by POST, since a wish is too much for an address. */
@RequestScoped
@Path("slot-options")
public class SlotOptionResource extends Resource {

    @POST
    @Runs("slotOptions")
    public Response options() {
        return answer();
    }
}
