package org.fairwatt.tenancy.people;

import jakarta.json.JsonArray;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What is used of Keycloak's admin API. The base URI ends in {@code /admin/realms/fairwatt}. */
@Path("/organizations")
@Produces(MediaType.APPLICATION_JSON)
public interface KeycloakAdmin {

    /** @param query {@code alias:name}, exact */
    @GET
    JsonArray organizations(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @QueryParam("q") String query);

    @GET
    @Path("/members/{person}/organizations")
    JsonArray organizationsOf(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("person") String person);

    /** @param person the id as a JSON string, in bytes since providers differ in what they do to a text; 201, or 409 when it is a member */
    @POST
    @Path("/{organization}/members")
    @Consumes(MediaType.APPLICATION_JSON)
    Response add(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("organization") String organization,
            byte[] person);

    /** 204, 409 when it is a member, 400 when the address is bad. */
    @POST
    @Path("/{organization}/members/invite-user")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    Response invite(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("organization") String organization,
            @FormParam("email") String email);
}
