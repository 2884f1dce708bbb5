package org.fairwatt.api.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What all resources have in common: a method runs the operation that {@link Runs} names. */
@SuppressWarnings("NullAway.Init") // what has @Context is set by JAX-RS
abstract class Resource {

    @Inject
    RestCalls calls;

    @Context
    ResourceInfo method;

    @Context
    UriInfo address;

    @Context
    HttpServletRequest request;

    /** Runs the operation of the method that was called. */
    Response answer() {
        Runs runs = method.getResourceMethod().getAnnotation(Runs.class);
        return calls.answer(runs, new ServletRestRequest(request, address)).toResponse();
    }
}
