import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A partner's program with nothing but the JDK (17 or newer): {@code java Partner.java}, with FAIRWATT_URL,
 * FAIRWATT_TOKEN_URL, FAIRWATT_CLIENT_ID and FAIRWATT_CLIENT_SECRET in its environment. A real one reads JSON with a
 * library; for these few values patterns will do.
 */
public final class Partner {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> environment = System.getenv();
    private String token = "";
    private Instant tokenUntil = Instant.MIN;

    public static void main(String[] arguments) throws Exception {
        String missing = Stream.of("FAIRWATT_URL", "FAIRWATT_TOKEN_URL", "FAIRWATT_CLIENT_ID", "FAIRWATT_CLIENT_SECRET")
                .filter(name -> System.getenv(name) == null)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            System.err.printf("Set %s first: docs/partners.md tells how.%n", missing);
            System.exit(2);
        }
        new Partner().run();
    }

    private void run() throws Exception {
        String me = ask("{ me { roles community { alias center { latitude longitude } } } }", "{}");
        System.out.printf("community: %s, as %s%n", first(me, "\"alias\":\"([^\"]+)"), first(me, "\"roles\":\\[\"([A-Z_]+)"));

        List<String> stations = stations(first(me, "\"center\":(\\{[^}]*})"));
        System.out.printf("stations: %d%n", stations.size());

        String error = ask("query ($id: ID!) { station(id: $id) { name } }", "{\"id\":\"00000000-0000-4000-8000-000000000000\"}");
        System.out.printf("error: %s at %s%n", first(error, "\"code\":\"([A-Z_]+)"), first(error, "\"field\":\"([^\"]+)"));

        HttpResponse<String> grid = send(HttpRequest.newBuilder(address("/api/v1/grid")));
        System.out.printf("grid by REST: %d %s%n", grid.statusCode(), first(grid.body(), "\"level\":\"([A-Z]+)\""));

        System.out.printf("live: %s EVSEs%n", first(firstEvent(stations.get(0)), "\"total\":(\\d+)"));
        System.out.println("done");
    }

    /** All pages, one after the other. */
    private List<String> stations(String near) throws Exception {
        List<String> ids = new ArrayList<>();
        String after = "null";
        String page;
        do {
            page = ask(
                    "query ($near: PositionInput!, $after: String) { stations(near: $near, radiusM: 100000, first: 2, after: $after)"
                            + " { items { id } endCursor hasMore } }",
                    "{\"near\":%s,\"after\":%s}".formatted(near, after));
            Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(page);
            while (id.find()) {
                ids.add(id.group(1));
            }
            after = first(page, "\"endCursor\":(null|\"[^\"]*\")");
        } while (page.contains("\"hasMore\":true"));
        return ids;
    }

    private String ask(String query, String variables) throws Exception {
        String body = "{\"query\":\"%s\",\"variables\":%s}".formatted(query, variables);
        return send(HttpRequest.newBuilder(address("/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)))
                .body();
    }

    /** Who has asked too much waits as long as the server says. */
    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        while (true) {
            HttpResponse<String> answer =
                    http.send(request.setHeader("Authorization", "Bearer " + token()).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 429) {
                return answer;
            }
            TimeUnit.SECONDS.sleep(answer.headers().firstValueAsLong("Retry-After").orElse(1));
        }
    }

    /** Kept until half a minute before it ends. */
    private String token() throws Exception {
        if (Instant.now().isBefore(tokenUntil)) {
            return token;
        }
        Map<String, String> form = Map.of(
                "grant_type", "client_credentials",
                "client_id", environment.get("FAIRWATT_CLIENT_ID"),
                "client_secret", environment.get("FAIRWATT_CLIENT_SECRET"));
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(environment.get("FAIRWATT_TOKEN_URL")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("No token: " + answer.statusCode());
        }
        token = first(answer.body(), "\"access_token\":\"([^\"]+)");
        tokenUntil = Instant.now().plusSeconds(Long.parseLong(first(answer.body(), "\"expires_in\":(\\d+)")) - 30);
        return token;
    }

    /** Opens a socket (graphql-transport-ws), says who it is, subscribes, and waits for the first event. */
    private String firstEvent(String station) throws Exception {
        Messages messages = new Messages();
        URI live = URI.create(address("/graphql").toString().replaceFirst("^http", "ws"));
        WebSocket socket = http.newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .buildAsync(live, messages)
                .get();
        socket.sendText("{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer %s\"}}".formatted(token()), true)
                .get();
        messages.await("connection_ack");
        socket.sendText(
                        ("{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"subscription ($ids: [ID!]!) "
                                        + "{ stationAvailabilityChanged(stationIds: $ids) { free total } }\",\"variables\":{\"ids\":[\"%s\"]}}}")
                                .formatted(station),
                        true)
                .get();
        String event = messages.await("next");
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").get();
        return event;
    }

    private URI address(String path) {
        return URI.create(environment.get("FAIRWATT_URL") + path);
    }

    private static String first(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("No %s in: %s".formatted(pattern, text));
        }
        return matcher.group(1);
    }

    private static final class Messages implements WebSocket.Listener {

        private final BlockingQueue<String> whole = new LinkedBlockingQueue<>();
        private final StringBuilder begun = new StringBuilder();

        /** The next message of this type; others before it are dropped. */
        String await(String type) throws InterruptedException {
            String message;
            do {
                message = whole.poll(20, TimeUnit.SECONDS);
                if (message == null) {
                    throw new IllegalStateException("No message (%s) came.".formatted(type));
                }
            } while (!message.contains("\"type\":\"%s\"".formatted(type)));
            return message;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            begun.append(part);
            if (last) {
                whole.add(begun.toString());
                begun.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            whole.add("{\"type\":\"closed\",\"code\":%d}".formatted(code));
            return null;
        }
    }
}
