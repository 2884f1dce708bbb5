package org.fairwatt.benchmarks.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** GraphQL over HTTP without waiting: bodies are written beforehand, replies come as text. */
public final class AsyncClient {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI endpoint;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .executor(Executors.newFixedThreadPool(2, AsyncClient::worker))
            .build();

    public AsyncClient(URI endpoint) {
        this.endpoint = endpoint;
    }

    /** @param status 0 if there was no answer; {@code text} is then what went wrong */
    public record Reply(int status, String text) {
        /** Whether it is a reply without errors. */
        public boolean isGood() {
            return status == 200 && !text.contains("\"errors\":");
        }
    }

    /** Completes when the whole reply is there; never fails. */
    public CompletableFuture<Reply> ask(String token, String body) {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json, application/json")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.sendAsync(request, BodyHandlers.ofString(StandardCharsets.UTF_8))
                .thenApply(response -> new Reply(response.statusCode(), response.body()))
                .exceptionally(broken -> new Reply(0, String.valueOf(broken.getMessage())));
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "load");
        thread.setDaemon(true);
        return thread;
    }
}
