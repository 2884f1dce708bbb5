package org.fairwatt.simulator.smartcar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fairwatt.simulator.smartcar.web.Fields;

/** Somebody with a browser: opens Connect, reads its pages, fills in their forms. */
final class Owner {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private URI at;
    private String page = "";
    private int status;

    private Owner(URI at) {
        this.at = at;
    }

    /** Opens {@code address} and follows it to the first page. */
    static Owner opens(String address) {
        Owner owner = new Owner(URI.create(address));
        owner.follow(owner.send(HttpRequest.newBuilder(owner.at)));
        return owner;
    }

    /** Sends the page's form with {@code fields}: name and value by turns. */
    Owner sends(String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(form.isEmpty() ? "" : "&").append(Fields.encode(Map.of(fields[i], fields[i + 1])));
        }
        follow(send(HttpRequest.newBuilder(at)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString(), StandardCharsets.UTF_8))));
        return this;
    }

    Owner signsIn(String email) {
        return sends("email", email, "password", "open-sesame");
    }

    /** The page that is shown. */
    String page() {
        return page;
    }

    int status() {
        return status;
    }

    /** Whether the browser is back at the application. */
    boolean isBack() {
        return at.toString().startsWith(Simulation.REDIRECT_URI);
    }

    /** What the application was told. */
    Map<String, String> answer() {
        Map<String, String> answer = new LinkedHashMap<>();
        Fields.parse(at.getRawQuery()).values().forEach((name, values) -> answer.put(name, values.get(0)));
        return answer;
    }

    private void follow(HttpResponse<String> response) {
        HttpResponse<String> last = response;
        while (last.statusCode() == 303) {
            at = at.resolve(last.headers().firstValue("location").orElseThrow());
            if (isBack()) {
                return;
            }
            last = send(HttpRequest.newBuilder(at));
        }
        status = last.statusCode();
        page = last.body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** {@code permissions} as the form sends them. */
    static String[] ticked(List<String> permissions) {
        return permissions.stream()
                .flatMap(permission -> List.of("permission", permission).stream())
                .collect(Collectors.toList())
                .toArray(String[]::new);
    }
}
