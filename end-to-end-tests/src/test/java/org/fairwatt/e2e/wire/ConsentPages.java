package org.fairwatt.e2e.wire;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fairwatt.launcher.client.Web;

/** The maker's consent pages as a browser walks through them: each form posted leads on, the last one back to the page. */
final class ConsentPages {

    private static final String PASSWORD = "open-sesame"; // of every made-up account
    private static final Pattern CAR = Pattern.compile("name=\"car\" value=\"([^\"]+)\"");
    private static final int SEE_OTHER = 303;

    private URI at;
    private String page = "";

    private ConsentPages(URI at) {
        this.at = at;
    }

    /** Opens {@code authorizeUrl} and signs in as the owner of an account at {@code make}. */
    static ConsentPages signIn(String authorizeUrl, String make, String email) {
        ConsentPages pages = new ConsentPages(URI.create(authorizeUrl));
        pages.follow(pages.send(HttpRequest.newBuilder(pages.at)));
        if (pages.page.contains("name=\"make\"")) {
            pages.post("make", make);
        }
        pages.post("email", email, "password", PASSWORD);
        return pages;
    }

    /** Chooses every car and allows everything; what comes back. */
    Map<String, String> allow() {
        if (page.contains("name=\"car\"")) {
            post(CAR.matcher(page)
                    .results()
                    .flatMap(found -> List.of("car", found.group(1)).stream())
                    .toArray(String[]::new));
        }
        return post("permission", "read_charge", "permission", "read_location");
    }

    /** Says no; what comes back. */
    Map<String, String> deny() {
        return post("action", "deny");
    }

    /** Goes back to the page from one that tells why it can't be done; what comes back. */
    Map<String, String> goBack() {
        return post();
    }

    private Map<String, String> post(String... fields) {
        List<String> form = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.add(Web.encoded(fields[i]) + "=" + Web.encoded(fields[i + 1]));
        }
        follow(send(HttpRequest.newBuilder(at)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", form)))));
        return answer();
    }

    private void follow(HttpResponse<String> first) {
        HttpResponse<String> response = first;
        while (response.statusCode() == SEE_OTHER) {
            at = at.resolve(response.headers().firstValue("location").orElseThrow());
            if (at.getPath().equals("/vehicles/connected")) {
                return;
            }
            response = send(HttpRequest.newBuilder(at));
        }
        page = response.body();
    }

    /** The parameters of the address that the browser is at. */
    private Map<String, String> answer() {
        Map<String, String> answer = new LinkedHashMap<>();
        String query = at.getRawQuery() == null ? "" : at.getRawQuery();
        Arrays.stream(query.split("&"))
                .map(parameter -> parameter.split("=", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> answer.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8)));
        return answer;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return Actor.WEB.send(request);
    }
}
