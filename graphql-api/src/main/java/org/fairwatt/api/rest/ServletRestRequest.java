package org.fairwatt.api.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairwatt.api.transport.BadRequest;

/** A servlet's request as {@link RestRequest}. */
record ServletRestRequest(HttpServletRequest request, UriInfo address) implements RestRequest {

    @Override
    public String method() {
        return request.getMethod();
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeader(name));
    }

    @Override
    public Optional<String> id() {
        return Optional.ofNullable(address.getPathParameters().getFirst("id"));
    }

    @Override
    public Map<String, List<String>> parameters() {
        try {
            return address.getQueryParameters();
        } catch (IllegalArgumentException e) { // the server's word for a broken %-escape
            throw new BadRequest(400, "The address is not encoded as it should be.");
        }
    }

    @Override
    public Optional<String> body(int most) throws IOException {
        if (request.getContentLengthLong() > most) {
            return Optional.empty();
        }
        byte[] bytes = request.getInputStream().readNBytes(most + 1);
        return bytes.length > most ? Optional.empty() : Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }
}
