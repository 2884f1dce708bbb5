package org.fairwatt.api.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** What transformers and circuits may carry. */
@RequestScoped
@Path("load-limits")
public class LoadLimitResource extends Resource {

    @POST
    @Runs("setLoadLimit")
    public Response set() {
        return answer();
    }
}
