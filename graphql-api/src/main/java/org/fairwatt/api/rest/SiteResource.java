package org.fairwatt.api.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Sites of the community. */
@RequestScoped
@Path("sites")
public class SiteResource extends Resource {

    @POST
    @Runs(value = "provisionSite", status = 201)
    public Response provision() {
        return answer();
    }

    @POST
    @Path("from-file")
    @Runs(value = "provisionSiteFromFile", status = 201)
    public Response provisionFromFile() {
        return answer();
    }
}
