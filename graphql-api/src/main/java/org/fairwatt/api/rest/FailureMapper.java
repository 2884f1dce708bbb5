package org.fairwatt.api.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.fairwatt.api.transport.ErrorCode;
import org.fairwatt.problem.ProblemCode;

/** Makes a problem of what ends a call before or beside a resource: none of the server's own words, which name classes, get out. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(FailureMapper.class.getName());

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return told(web.getResponse());
        }
        UUID id = UUID.randomUUID();
        LOG.log(Level.ERROR, "Failure %s of a REST call".formatted(id), failure);
        return RestProblem.of(500, ErrorCode.INTERNAL, "Something went wrong on this side (%s).".formatted(id))
                .toReply()
                .toResponse();
    }

    private static Response told(Response given) {
        RestReply reply = problem(given.getStatus()).toReply();
        Object allow = given.getHeaders().getFirst(HttpHeaders.ALLOW);
        return (allow == null ? reply : reply.with(HttpHeaders.ALLOW, allow.toString())).toResponse();
    }

    private static RestProblem problem(int status) {
        return switch (status) {
            case 404 ->
                RestProblem.of(
                        status, ProblemCode.NOT_FOUND.name(), "There is nothing at this address. See /openapi/ui.");
            case 405 ->
                RestProblem.of(status, ErrorCode.INVALID_DOCUMENT, "This address has no such method. See /openapi/ui.");
            case 406 -> RestProblem.of(status, ErrorCode.INVALID_DOCUMENT, "Accept application/json.");
            default ->
                RestProblem.of(400, ErrorCode.INVALID_DOCUMENT, "The request is not as it should be. See /openapi/ui.");
        };
    }
}
