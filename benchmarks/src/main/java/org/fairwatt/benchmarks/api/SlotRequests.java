package org.fairwatt.benchmarks.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.fairwatt.benchmarks.figures.Latencies;
import org.fairwatt.benchmarks.figures.Stage;
import org.fairwatt.benchmarks.load.AsyncClient;
import org.fairwatt.benchmarks.load.CpuTime;
import org.fairwatt.benchmarks.load.OpenLoop;
import org.fairwatt.benchmarks.load.OpenLoop.Pace;
import org.fairwatt.benchmarks.page.PageDocuments;
import org.fairwatt.benchmarks.town.Town;
import org.fairwatt.launcher.client.SideBySide;
import org.fairwatt.launcher.progress.ProgressBar;

/** {@code requestSlot}, as the page sends it; what was promised is given back afterwards. */
final class SlotRequests {
    static final String OPERATION = "RequestSlot";
    static final double PER_SECOND = 20;

    private static final Set<String> PROMISED = Set.of("GRANTED", "DEFERRED");
    private static final String REFUSED = "REFUSED";
    private static final int GIVEN_BACK_AT_ONCE = 3;
    private static final int ROUNDS = 2; // how often a vehicle's turn comes: it may hold two slots
    private static final Duration SPARE = Duration.ofSeconds(30);

    private final Town town;
    private final AsyncClient client;
    private final CpuTime cpu;
    private final ProgressBar bar;
    private final String document;

    SlotRequests(Town town, AsyncClient client, CpuTime cpu, ProgressBar bar, PageDocuments page) {
        this.town = town;
        this.client = client;
        this.cpu = cpu;
        this.bar = bar;
        this.document = page.text(OPERATION);
    }

    private record Ask(int owner, String body) {}

    private record Promised(int owner, String reservation) {}

    /** The measured requests; as many as {@code pace} says, at most two for each vehicle of the askers. */
    Stage measure(Pace warmUp, Pace pace) {
        bar.begin("requestSlot, warming up", 0);
        round(warmUp, "warm-up");
        bar.begin(
                "requestSlot, %.0f/s for %d s"
                        .formatted(pace.perSecond(), pace.lasting().toSeconds()),
                0);
        return round(pace, "requestSlot");
    }

    private Stage round(Pace pace, String name) {
        List<String> tokens = Town.tokens(town.askers(), pace.lasting().plus(SPARE));
        List<Ask> asks = asks(pace.count());
        Latencies latencies = new Latencies();
        Replies replies = new Replies();
        Queue<Promised> promised = new ConcurrentLinkedQueue<>();
        cpu.begin();
        Duration took = OpenLoop.run(pace, due -> {
            Ask ask = asks.get(due.index());
            return client.ask(tokens.get(ask.owner()), ask.body()).thenAccept(reply -> {
                latencies.record(due.since());
                JsonNode decision = Bodies.read(reply.text()).path("data").path("requestSlot");
                String outcome = reply.isGood() ? decision.path("outcome").asText() : Replies.problem(reply);
                replies.count(outcome);
                if (PROMISED.contains(outcome)) {
                    promised.add(new Promised(
                            ask.owner(), decision.path("reservation").path("id").asText()));
                }
            });
        });
        Map<String, Double> cpuEach = cpu.each(pace.count());
        giveBack(promised);
        int decided = promised.size() + replies.of(REFUSED);
        return new Stage(
                name, pace.achieved(took), latencies.summary(), replies.counts(), pace.count() - decided, cpuEach);
    }

    private List<Ask> asks(int count) {
        List<Town.Owned> vehicles = Town.vehiclesInTurn(town.askers());
        if (count > vehicles.size() * ROUNDS) {
            throw new IllegalArgumentException(
                    "The askers have %d vehicles, which is too few for %d requests.".formatted(vehicles.size(), count));
        }
        return IntStream.range(0, count)
                .mapToObj(index -> {
                    Town.Owned owned = vehicles.get(index % vehicles.size());
                    Map<String, Object> wish = town.wishes().next(owned.vehicle(), index / vehicles.size(), ROUNDS);
                    return new Ask(
                            owned.owner(),
                            Bodies.request(
                                    document, Map.of("input", wish, "idempotencyKey", "bench-" + UUID.randomUUID())));
                })
                .toList();
    }

    private void giveBack(Queue<Promised> promised) {
        bar.begin("The slots are given back", promised.size());
        SideBySide.at(GIVEN_BACK_AT_ONCE).forEach(List.copyOf(promised), one -> {
            town.askers().get(one.owner()).giveBack(one.reservation());
            bar.step();
        });
    }
}
