package org.fairwatt.tenancy.people;

import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** What is used of Keycloak's admin API on people. The base URI ends in {@code /admin/realms/fairwatt}. */
@Path("/users")
@Produces(MediaType.APPLICATION_JSON)
public interface KeycloakUsers {

    /** 404 when there is nobody of that id. */
    @GET
    @Path("/{person}")
    JsonObject user(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("person") String person);
}
