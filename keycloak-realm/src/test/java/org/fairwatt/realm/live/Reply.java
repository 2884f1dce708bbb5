package org.fairwatt.realm.live;

import com.nimbusds.jose.util.JSONArrayUtils;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.List;
import java.util.Map;

/** What a server said. */
record Reply(int status, String location, List<String> cookies, String body) {

    static Reply of(HttpResponse<String> response) {
        return new Reply(
                response.statusCode(),
                response.headers().firstValue("Location").orElse(""),
                response.headers().allValues("Set-Cookie"),
                response.body());
    }

    Reply expect(int wanted) {
        if (status != wanted) {
            throw new AssertionError("Expected %d, but it was %d: %s".formatted(wanted, status, body));
        }
        return this;
    }

    boolean isRedirect() {
        return status >= 301 && status <= 303;
    }

    Map<String, Object> object() {
        try {
            return JSONObjectUtils.parse(body);
        } catch (ParseException e) {
            throw new AssertionError("No JSON object: " + body, e);
        }
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> list() {
        try {
            return (List<Map<String, Object>>) (List<?>) JSONArrayUtils.parse(body);
        } catch (ParseException e) {
            throw new AssertionError("No JSON array: " + body, e);
        }
    }

    String text(String key) {
        Object value = object().get(key);
        if (value == null) {
            throw new AssertionError("No (%s) in %s".formatted(key, body));
        }
        return value.toString();
    }

    /** The id at the end of the address of what was made. */
    String madeId() {
        expect(201);
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
