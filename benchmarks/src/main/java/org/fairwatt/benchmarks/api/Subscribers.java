package org.fairwatt.benchmarks.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.fairwatt.benchmarks.figures.Latencies;
import org.fairwatt.benchmarks.figures.Stage;
import org.fairwatt.benchmarks.load.CpuTime;
import org.fairwatt.benchmarks.page.PageDocuments;
import org.fairwatt.benchmarks.town.Town;
import org.fairwatt.launcher.progress.ProgressBar;

/**
 * How long after a change everyone who listens has been told: an operator's new limit, which changes the state of the grid.
 * Each subscriber is a page with a socket of its own. The time runs from when the change is sent, so it includes the change
 * itself.
 */
final class Subscribers {
    static final String OPERATION = "GridStatusChanged";

    private static final int OPENED_AT_ONCE = 16;
    private static final Duration TOKENS_HOLD = Duration.ofSeconds(240); // longer than the stage takes
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration BETWEEN = Duration.ofMillis(2_500); // the grid is told of once a second at most
    private static final long LOOK_MILLIS = 5;

    private final Town town;
    private final URI endpoint;
    private final String origin;
    private final CpuTime cpu;
    private final ProgressBar bar;
    private final String document;

    Subscribers(Town town, URI endpoint, String origin, CpuTime cpu, ProgressBar bar, PageDocuments page) {
        this.town = town;
        this.endpoint = endpoint;
        this.origin = origin;
        this.cpu = cpu;
        this.bar = bar;
        this.document = page.text(OPERATION);
    }

    /** Tells {@code count} subscribers of {@code events} changes, the first one not counted. */
    Stage measure(int count, int events) {
        ExecutorService readers = Executors.newFixedThreadPool(2);
        List<Subscriber> subscribers = new ArrayList<>();
        try {
            HttpClient client = HttpClient.newBuilder().executor(readers).build();
            open(client, count, subscribers);
            return ring(subscribers, events);
        } finally {
            subscribers.forEach(Subscriber::close);
            readers.shutdown();
            town.bell().silence();
        }
    }

    private void open(HttpClient client, int count, List<Subscriber> subscribers) {
        bar.begin("Subscribers connect", count);
        List<String> tokens = Town.tokens(town.everyone(), TOKENS_HOLD);
        for (int from = 0; from < count; from += OPENED_AT_ONCE) {
            List<CompletableFuture<Void>> opening = new ArrayList<>();
            for (int index = from; index < Math.min(count, from + OPENED_AT_ONCE); index++) {
                Subscriber subscriber = new Subscriber(document);
                subscribers.add(subscriber);
                opening.add(subscriber
                        .open(client, endpoint, origin, tokens.get(index % tokens.size()))
                        .thenRun(bar::step));
            }
            opening.forEach(CompletableFuture::join);
        }
    }

    private Stage ring(List<Subscriber> subscribers, int events) {
        bar.begin("Changes told to %d subscribers".formatted(subscribers.size()), events + 1);
        ringOnce(subscribers, new Latencies());
        bar.step();
        Latencies latencies = new Latencies();
        int untold = 0;
        cpu.begin();
        for (int event = 0; event < events; event++) {
            untold += ringOnce(subscribers, latencies);
            bar.step();
        }
        bar.end();
        return new Stage(
                "told, %d subscribers".formatted(subscribers.size()),
                0,
                latencies.summary(),
                Map.of("events", events),
                untold,
                cpu.each(events * subscribers.size()));
    }

    /** How many weren't told in time. */
    private int ringOnce(List<Subscriber> subscribers, Latencies latencies) {
        pause(BETWEEN);
        subscribers.forEach(Subscriber::listen);
        long begun = System.nanoTime(); // a little before the commit: who is told before the answer is timed as well
        town.bell().ring();
        while (System.nanoTime() - begun < PATIENCE.toNanos()
                && !subscribers.stream().allMatch(each -> each.toldAt().isPresent())) {
            pause(Duration.ofMillis(LOOK_MILLIS));
        }
        subscribers.forEach(
                each -> each.toldAt().ifPresent(toldAt -> latencies.record(Duration.ofNanos(toldAt - begun))));
        return (int)
                subscribers.stream().filter(each -> each.toldAt().isEmpty()).count();
    }

    private static void pause(Duration length) {
        try {
            TimeUnit.MILLISECONDS.sleep(length.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", e);
        }
    }
}
