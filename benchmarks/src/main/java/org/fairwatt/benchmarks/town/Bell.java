package org.fairwatt.benchmarks.town;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fairwatt.launcher.client.GraphQlClient;

/**
 * A transformer apart, on which nobody charges. When its limit for the last quarter of the coming hour falls below its base
 * load, and when it is lifted again, the state of the grid changes for everyone who listens, and nothing else happens. A
 * quarter that hasn't begun can be lifted at once; of one that has, what was true of its first minute stays true.
 */
public final class Bell {
    static final String CODE = "bench-bell";

    private static final int RATING_W = 100_000;
    private static final int BASE_W = 20_000;
    private static final double AWAY_DEGREES = 0.5; // 55 km: on nobody's home screen
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration FORECAST = Duration.ofHours(1); // from the beginning of the quarter that runs
    private static final String LIMIT = """
            mutation ($input: LoadLimitInput!, $key: String!) {
              setLoadLimit(input: $input, idempotencyKey: $key) { clusterId }
            }""";
    private static final String LEVEL = "{ gridStatus { clusters { code level } } }";

    private final GraphQlClient admin;
    private final Clock clock;
    private Optional<Period> lowered = Optional.empty();

    Bell(GraphQlClient admin, Clock clock) {
        this.admin = admin;
        this.clock = clock;
    }

    /** A time for which a limit is set. */
    record Period(Instant from, Instant until) {

        /** The last quarter of the hour that the state of the grid at {@code now} is about. */
        static Period furthest(Instant now) {
            Instant until = quarterOf(now).plus(FORECAST);
            return new Period(until.minus(QUARTER), until);
        }

        /** All that is left of that hour. */
        static Period whole(Instant now) {
            return new Period(now, quarterOf(now).plus(FORECAST));
        }

        private static Instant quarterOf(Instant now) {
            return Instant.ofEpochSecond(
                    Math.floorDiv(now.getEpochSecond(), QUARTER.toSeconds()) * QUARTER.toSeconds());
        }
    }

    /** Changes its level from green to red or back; returns when that is committed and answered. */
    public void ring() {
        if (lowered.isPresent()) {
            limit(RATING_W, lowered.get());
            lowered = Optional.empty();
        } else {
            Period quarter = Period.furthest(clock.instant());
            limit(0, quarter);
            lowered = Optional.of(quarter);
        }
    }

    /** Makes it green again, whatever this run or one before left. */
    public void silence() {
        if (lowered.isPresent()) {
            ring();
        } else if (isRed()) {
            limit(RATING_W, Period.whole(clock.instant()));
        }
        if (isRed()) {
            throw new IllegalStateException(
                    "An earlier run was broken off and left cluster (%s) red.\nMaybe try again in %d minutes."
                            .formatted(CODE, QUARTER.toMinutes()));
        }
    }

    private void limit(long limitW, Period period) {
        Map<String, Object> input = Map.of(
                "clusterCode",
                CODE,
                "schedule",
                List.of(Map.of(
                        "limitW",
                        limitW,
                        "from",
                        period.from().toString(),
                        "until",
                        period.until().toString())));
        admin.run(LIMIT, Map.of("input", input, "key", "bench-bell-" + UUID.randomUUID()));
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
