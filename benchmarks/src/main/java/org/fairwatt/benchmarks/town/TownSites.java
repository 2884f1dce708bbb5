package org.fairwatt.benchmarks.town;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fairwatt.launcher.client.GraphQlClient;
import org.fairwatt.launcher.client.GraphQlProblem;
import org.fairwatt.launcher.progress.ProgressBar;

/** The town's sites, made by its admin unless they are there. */
final class TownSites {
    private static final int REACH_M = 10_000;
    private static final String PROVISION = """
            mutation ($input: SiteInput!, $key: String!) {
              provisionSite(input: $input, idempotencyKey: $key) { id }
            }""";
    private static final String STATIONS = """
            query ($near: PositionInput!, $radiusM: Int!, $after: String) {
              stations(near: $near, radiusM: $radiusM, first: 100, after: $after) {
                items { id code siteName } endCursor hasMore
              }
            }""";
    private static final String THERE_ALREADY = "CONFLICT";

    private final GraphQlClient admin;

    TownSites(GraphQlClient admin) {
        this.admin = admin;
    }

    /** The ids of its stations, neighbours beside each other. */
    List<String> ensure(int sites, ProgressBar bar) {
        bar.begin("Sites", sites + 1);
        List<TownSite> all =
                IntStream.rangeClosed(1, sites).mapToObj(TownSite::new).toList();
        all.forEach(site -> provision(site.code(), site.input(), bar));
        provision(Bell.CODE, Bell.site(), bar);
        List<JsonNode> stations = stations();
        return all.stream()
                .flatMap(site -> stations.stream()
                        .filter(station ->
                                site.name().equals(station.path("siteName").asText())))
                .map(station -> station.path("id").asText())
                .toList();
    }

    private void provision(String code, Map<String, Object> input, ProgressBar bar) {
        try {
            admin.run(PROVISION, Map.of("input", input, "key", "bench-site-" + code));
        } catch (GraphQlProblem problem) {
            if (!THERE_ALREADY.equals(problem.code())) {
                throw problem;
            }
        }
        bar.step();
    }

    private List<JsonNode> stations() {
        List<JsonNode> all = new ArrayList<>();
        Map<String, Object> near = Map.of("latitude", TownSite.LATITUDE, "longitude", TownSite.LONGITUDE);
        JsonNode page =
                admin.run(STATIONS, Map.of("near", near, "radiusM", REACH_M)).path("stations");
        page.path("items").forEach(all::add);
        while (page.path("hasMore").asBoolean()) {
            page = admin.run(
                            STATIONS,
                            Map.of(
                                    "near",
                                    near,
                                    "radiusM",
                                    REACH_M,
                                    "after",
                                    page.path("endCursor").asText()))
                    .path("stations");
            page.path("items").forEach(all::add);
        }
        return all;
    }
}
