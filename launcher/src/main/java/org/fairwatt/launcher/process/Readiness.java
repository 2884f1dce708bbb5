package org.fairwatt.launcher.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.fairwatt.launcher.settings.PartName;

/** Waits until a part answers; gives up when it dies or takes too long. */
public final class Readiness {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final Duration ANSWER_TIME = Duration.ofSeconds(3);

    // not the upgrade to HTTP/2 that the client would offer: the server takes a failure record at each of them
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(ANSWER_TIME)
            .build();

    /** Waits until {@code answers}, at most for {@code patience}. */
    public static void await(PartName part, Process process, Path log, Duration patience, BooleanSupplier answers) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!answers.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new PartFailure(part, "ended while starting (exit code %d).".formatted(process.exitValue()), log);
            }
            if (System.nanoTime() > deadline) {
                throw new PartFailure(part, "didn't answer within %d s.".formatted(patience.toSeconds()), log);
            }
            ProcessTree.pause(LOOK_AGAIN);
        }
    }

    /** Whether {@code address} answers 200. */
    public boolean isUp(URI address) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(ANSWER_TIME).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
