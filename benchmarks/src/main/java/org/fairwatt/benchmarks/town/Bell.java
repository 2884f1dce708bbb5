package org.fairwatt.benchmarks.town;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairwatt.launcher.client.GraphQlClient;

/**
 * A transformer apart, on which nobody charges: when its limit falls below its base load, or is lifted again, the state of
 * the grid changes for everyone who listens, and nothing else happens.
 */
public final class Bell {
    static final String CODE = "bench-bell";

    private static final int RATING_W = 100_000;
    private static final int BASE_W = 20_000;
    private static final double AWAY_DEGREES = 0.5; // 55 km: on nobody's home screen
    private static final Duration HOLDS = Duration.ofMinutes(10);
    private static final String LIMIT = """
            mutation ($input: LoadLimitInput!, $key: String!) {
              setLoadLimit(input: $input, idempotencyKey: $key) { clusterId }
            }""";
    private static final String LEVEL = "{ gridStatus { clusters { code level } } }";

    private final GraphQlClient admin;
    private final Clock clock;

    Bell(GraphQlClient admin, Clock clock) {
        this.admin = admin;
        this.clock = clock;
    }

    /** Changes its level from green to red or back; returns when that is committed and answered. */
    public void ring() {
        long limitW = isRed() ? RATING_W : 0;
        Instant now = clock.instant();
        Map<String, Object> period = Map.of(
                "limitW",
                limitW,
                "from",
                now.toString(),
                "until",
                now.plus(HOLDS).toString());
        admin.run(
                LIMIT,
                Map.of(
                        "input",
                        Map.of("clusterCode", CODE, "schedule", List.of(period)),
                        "key",
                        "bench-bell-" + UUID.randomUUID()));
    }

    private boolean isRed() {
        for (JsonNode cluster : admin.run(LEVEL, Map.of()).path("gridStatus").path("clusters")) {
            if (CODE.equals(cluster.path("code").asText())) {
                return "RED".equals(cluster.path("level").asText());
            }
        }
        throw new IllegalStateException("The town has no cluster (%s).".formatted(CODE));
    }

    static Map<String, Object> site() {
        Map<String, Double> position =
                Map.of("latitude", TownSite.LATITUDE - AWAY_DEGREES, "longitude", TownSite.LONGITUDE);
        return Map.of(
                "code",
                CODE,
                "name",
                "Bench bell",
                "address",
                "made by ./fairwatt bench",
                "kind",
                "DWELL",
                "timeZone",
                "Europe/Berlin",
                "position",
                position,
                "tariff",
                TownSite.tariff(),
                "transformer",
                Map.of(
                        "code",
                        CODE,
                        "name",
                        "Bell",
                        "ratingW",
                        RATING_W,
                        "baseLoadW",
                        java.util.Collections.nCopies(96, BASE_W),
                        "circuits",
                        List.of()),
                "stations",
                List.of(Map.of(
                        "code",
                        "1",
                        "name",
                        "Bell",
                        "position",
                        position,
                        "evses",
                        List.of(Map.of(
                                "label",
                                "1",
                                "current",
                                "AC",
                                "maxPowerW",
                                11_000,
                                "phases",
                                3,
                                "connectors",
                                List.of("IEC_62196_T2"))))));
    }
}
