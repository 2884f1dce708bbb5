package org.fairwatt.benchmarks.api;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fairwatt.benchmarks.figures.Latencies;
import org.fairwatt.benchmarks.figures.Stage;
import org.fairwatt.benchmarks.load.AsyncClient;
import org.fairwatt.benchmarks.load.CpuTime;
import org.fairwatt.benchmarks.load.OpenLoop;
import org.fairwatt.benchmarks.load.OpenLoop.Pace;
import org.fairwatt.benchmarks.page.PageDocuments;
import org.fairwatt.benchmarks.town.Town;
import org.fairwatt.launcher.progress.ProgressBar;

/** What the page reads for the home screen, one document after the other, by many drivers. */
final class HomeReads {
    /** The operations of the home screen, as the page names them. */
    static final List<String> OPERATIONS = List.of("Me", "Vehicles", "NextSlot", "GridStatus", "Stations");

    static final double PER_SECOND = 100;

    private static final String GOOD = "answered";
    private static final Duration SPARE = Duration.ofSeconds(30);
    private static final int REACH_M = 10_000; // what the page looks at
    private static final int FIRST = 20;

    private final Town town;
    private final AsyncClient client;
    private final CpuTime cpu;
    private final ProgressBar bar;
    private final List<String> bodies;

    HomeReads(Town town, AsyncClient client, CpuTime cpu, ProgressBar bar, PageDocuments page) {
        this.town = town;
        this.client = client;
        this.cpu = cpu;
        this.bar = bar;
        this.bodies = OPERATIONS.stream()
                .map(name -> Bodies.request(page.text(name), variables()))
                .toList();
    }

    /** Those of all operations; a server takes no notice of those that a document doesn't declare. */
    static Map<String, Object> variables() {
        return Map.of("near", Town.center(), "radiusM", REACH_M, "first", FIRST);
    }

    /** Each document as a stage, and then all together. */
    List<Stage> measure(Pace warmUp, Pace pace) {
        bar.begin("Home screen's reads, warming up", 0);
        round(warmUp);
        bar.begin(
                "Home screen's reads, %.0f/s for %d s"
                        .formatted(pace.perSecond(), pace.lasting().toSeconds()),
                0);
        List<Stage> stages = round(pace);
        bar.end();
        return stages;
    }

    private List<Stage> round(Pace pace) {
        List<String> tokens = Town.tokens(town.visitors(), pace.lasting().plus(SPARE));
        List<Latencies> latencies =
                Stream.generate(Latencies::new).limit(bodies.size()).toList();
        List<Replies> replies =
                Stream.generate(Replies::new).limit(bodies.size()).toList();
        cpu.begin();
        Duration took = OpenLoop.run(pace, due -> {
            int which = due.index() % bodies.size();
            String token = tokens.get(due.index() / bodies.size() % tokens.size());
            return client.ask(token, bodies.get(which)).thenAccept(reply -> {
                latencies.get(which).record(due.since());
                replies.get(which).count(reply.isGood() ? GOOD : Replies.problem(reply));
            });
        });
        return stages(pace, took, latencies, replies, cpu.each(pace.count()));
    }

    private List<Stage> stages(
            Pace pace, Duration took, List<Latencies> latencies, List<Replies> replies, Map<String, Double> cpuEach) {
        Latencies all = new Latencies();
        latencies.forEach(all::add);
        int good = replies.stream().mapToInt(each -> each.of(GOOD)).sum();
        List<Stage> stages = new ArrayList<>();
        IntStream.range(0, bodies.size()).forEach(which -> {
            Pace own = new Pace(pace.perSecond() / bodies.size(), pace.lasting());
            stages.add(new Stage(
                    OPERATIONS.get(which),
                    own.achieved(took),
                    latencies.get(which).summary(),
                    replies.get(which).counts(),
                    sent(pace.count(), which) - replies.get(which).of(GOOD),
                    Map.of()));
        });
        stages.add(new Stage(
                "home screen's reads", pace.achieved(took), all.summary(), Map.of(), pace.count() - good, cpuEach));
        return stages;
    }

    private int sent(int count, int which) {
        return count / bodies.size() + (which < count % bodies.size() ? 1 : 0);
    }
}
