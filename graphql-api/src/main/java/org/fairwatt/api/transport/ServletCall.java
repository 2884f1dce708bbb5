package org.fairwatt.api.transport;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A servlet's request as {@link HttpCall}. */
record ServletCall(HttpServletRequest request) implements HttpCall {

    @Override
    public String method() {
        return request.getMethod();
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeader(name));
    }

    /** Only for GET: for a form that is posted the server would read the body here. */
    @Override
    public Map<String, String> parameters() {
        try {
            return request.getParameterMap().entrySet().stream()
                    .filter(parameter -> parameter.getValue().length > 0)
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, parameter -> parameter.getValue()[0]));
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
