package org.fairwatt.api.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        return address.getQueryParameters();
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
