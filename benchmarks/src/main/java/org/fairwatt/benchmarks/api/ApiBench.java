package org.fairwatt.benchmarks.api;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fairwatt.benchmarks.figures.Figure;
import org.fairwatt.benchmarks.figures.Machine;
import org.fairwatt.benchmarks.figures.Report;
import org.fairwatt.benchmarks.figures.Stage;
import org.fairwatt.benchmarks.load.AsyncClient;
import org.fairwatt.benchmarks.load.CpuTime;
import org.fairwatt.benchmarks.load.OpenLoop.Pace;
import org.fairwatt.benchmarks.page.PageDocuments;
import org.fairwatt.benchmarks.town.Size;
import org.fairwatt.benchmarks.town.Town;
import org.fairwatt.benchmarks.town.TownMaker;
import org.fairwatt.launcher.client.GraphQlClient;
import org.fairwatt.launcher.platform.Access;
import org.fairwatt.launcher.platform.RunningPlatform;
import org.fairwatt.launcher.progress.ProgressBar;
import org.fairwatt.launcher.settings.Environment;
import org.fairwatt.launcher.settings.Settings;

/** Measures the API of the running platform. */
public final class ApiBench {
    private static final double REQUEST_P99_MS = 80;
    private static final double READ_P99_MS = 60;
    private static final double FEW_TOLD_P99_MS = 300;
    private static final double MANY_TOLD_P99_MS = 600;

    private final Settings settings;
    private final Environment environment;
    private final Clock clock;
    private final ProgressBar bar;

    public ApiBench(Settings settings, Environment environment, Clock clock, ProgressBar bar) {
        this.settings = settings;
        this.environment = environment;
        this.clock = clock;
        this.bar = bar;
    }

    public Report run(Size size) {
        RunningPlatform.require(settings);
        Machine machine = Machine.ofNow();
        PageDocuments page = PageDocuments.of(settings.root());
        Town town = new TownMaker(settings, environment, clock, bar).make(size);
        Access access = Access.to(settings);
        URI endpoint = GraphQlClient.endpoint(access);
        AsyncClient client = new AsyncClient(endpoint);
        CpuTime cpu = new CpuTime(settings);

        Stage requests = new SlotRequests(town, client, cpu, bar, page)
                .measure(
                        new Pace(SlotRequests.PER_SECOND, size.warmUp()),
                        new Pace(SlotRequests.PER_SECOND, size.lasting()));
        List<Stage> reads = new HomeReads(town, client, cpu, bar, page)
                .measure(new Pace(HomeReads.PER_SECOND, size.warmUp()), new Pace(HomeReads.PER_SECOND, size.lasting()));
        Subscribers subscribers =
                new Subscribers(town, endpoint, access.publicUrl().toString(), cpu, bar, page);
        Stage few = subscribers.measure(size.fewSubscribers(), size.events());
        Stage many = subscribers.measure(size.manySubscribers(), size.events());

        List<Stage> stages = new ArrayList<>();
        stages.add(requests);
        stages.addAll(reads);
        stages.add(few);
        stages.add(many);
        return new Report(
                "bench api",
                clock.instant(),
                machine,
                circumstances(size, town),
                figures(requests, reads, few, many),
                stages);
    }

    private static Map<String, Object> circumstances(Size size, Town town) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("tenant", size.alias());
        all.put("EVSEs", size.evses());
        all.put("slots in the books", town.slots());
        all.put("drivers", town.everyone().size());
        return all;
    }

    private static List<Figure> figures(Stage requests, List<Stage> reads, Stage few, Stage many) {
        List<Figure> figures = new ArrayList<>();
        figures.add(p99("requestSlot at 20/s", requests, REQUEST_P99_MS));
        reads.subList(0, HomeReads.OPERATIONS.size())
                .forEach(read -> figures.add(p99(read.name() + ", of 100/s reads", read, READ_P99_MS)));
        figures.add(p99("commit → " + few.name(), few, FEW_TOLD_P99_MS));
        figures.add(p99("commit → " + many.name(), many, MANY_TOLD_P99_MS));
        int errors = requests.errors() + reads.get(reads.size() - 1).errors() + few.errors() + many.errors();
        figures.add(Figure.atMost("errors", errors, "", 0));
        return figures;
    }

    private static Figure p99(String what, Stage stage, double goalMs) {
        return Figure.p99AtMost(what, stage.latencies(), goalMs);
    }
}
