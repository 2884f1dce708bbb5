package org.fairwatt.launcher.drive;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fairwatt.launcher.checks.NotPossible;
import org.fairwatt.launcher.client.GraphQlClient;
import org.fairwatt.launcher.state.Fingerprint;

/**
 * The site of a run: every EVSE of the logged day behind one transformer. The same day of the same log comes to the same
 * site again.
 *
 * @param code names it, and its transformer
 * @param evses what the log calls the EVSEs
 * @param capW what all together may draw
 */
record DriveSite(String code, Community community, List<String> evses, long capW) {
    /** A workplace's charger in North America: 208 V, 32 A, one phase. */
    static final long EVSE_W = 6_600;

    static final int PHASES = 1;
    static final String CONNECTOR = "IEC_62196_T1";

    private static final String LAYOUT = "1"; // counts on when a day's site is described otherwise than before
    private static final int EVSES_PER_STATION = 50; // what the API takes
    private static final int MOST_STATIONS = 20; // what a request may name
    private static final Pattern LABEL = Pattern.compile("[ -~]{1,20}"); // what the API takes of what can be printed
    private static final double AWAY_DEGREES = 0.5; // 55 km: not among the stations that people see around the center
    private static final Duration CAP_HOLDS = Duration.ofHours(50); // longer than slots are given out for
    private static final String PROVISION = """
            mutation ($input: SiteInput!, $key: String!) {
              provisionSite(input: $input, idempotencyKey: $key) { stations { id } }
            }""";
    private static final String LIMIT = """
            mutation ($input: LoadLimitInput!, $key: String!) {
              setLoadLimit(input: $input, idempotencyKey: $key) { clusterId }
            }""";

    /** @param capW 0 for half of what the EVSEs could draw together */
    static DriveSite of(List<LoggedSession> sessions, long capW, Community community) {
        List<String> evses = sessions.stream()
                .map(LoggedSession::station)
                .distinct()
                .sorted()
                .toList();
        int most = MOST_STATIONS * EVSES_PER_STATION;
        if (evses.size() > most) {
            throw new NotPossible(
                    List.of("The day has %d EVSEs; a request can choose among %d.".formatted(evses.size(), most)));
        }
        long cap = capW > 0 ? capW : Math.max(EVSE_W, evses.size() * EVSE_W / 2);
        Fingerprint same =
                new Fingerprint().with(LAYOUT).with(community.toString()).with(Long.toString(rating(evses, cap)));
        sessions.forEach(session -> same.with(session.toString()));
        String code =
                "drive-%s-%s".formatted(sessions.get(0).day(), same.value().substring(0, 8));
        return new DriveSite(code, community, evses, cap);
    }

    /** Makes it as the tenant's admin; the ids of its stations. */
    List<String> provision(GraphQlClient admin) {
        JsonNode site = admin.run(PROVISION, Map.of("input", input(), "key", "drive-site-" + code))
                .path("provisionSite");
        List<String> stations = new ArrayList<>();
        site.path("stations").forEach(station -> stations.add(station.path("id").asText()));
        return stations;
    }

    /** Caps its transformer, from now on for as long as slots are given out. */
    void cap(GraphQlClient admin, Clock clock, String idempotencyKey) {
        Instant now = clock.instant();
        Map<String, Object> period = Map.of(
                "limitW",
                capW,
                "from",
                now.toString(),
                "until",
                now.plus(CAP_HOLDS).toString());
        admin.run(
                LIMIT,
                Map.of("input", Map.of("clusterCode", code, "schedule", List.of(period)), "key", idempotencyKey));
    }

    Map<String, Object> input() {
        return Map.of(
                "code", code,
                "name", "Logged day " + code,
                "address", "made by ./fairwatt drive",
                "kind", "DWELL",
                "timeZone", community.zone().getId(),
                "position", position(),
                "tariff", Map.of("currency", community.currency(), "pricePerKwh", "0.30", "sessionFee", "0.00"),
                "transformer",
                        Map.of(
                                "code",
                                code,
                                "name",
                                "Transformer of " + code,
                                "ratingW",
                                rating(evses, capW),
                                "circuits",
                                List.of()),
                "stations", stations());
    }

    private List<Map<String, Object>> stations() {
        List<Map<String, Object>> stations = new ArrayList<>();
        for (int from = 0; from < evses.size(); from += EVSES_PER_STATION) {
            List<String> labels = labels().subList(from, Math.min(from + EVSES_PER_STATION, evses.size()));
            String number = Integer.toString(stations.size() + 1);
            stations.add(Map.of(
                    "code",
                    number,
                    "name",
                    "Row " + number,
                    "position",
                    position(),
                    "evses",
                    labels.stream().map(DriveSite::evse).toList()));
        }
        return stations;
    }

    /** As in the log, or numbers where one of them can't stand on an EVSE. */
    private List<String> labels() {
        return evses.stream().allMatch(LABEL.asMatchPredicate())
                ? evses
                : IntStream.rangeClosed(1, evses.size())
                        .mapToObj(Integer::toString)
                        .toList();
    }

    private static Map<String, Object> evse(String label) {
        return Map.of(
                "label",
                label,
                "current",
                "AC",
                "maxPowerW",
                EVSE_W,
                "phases",
                PHASES,
                "connectors",
                List.of(CONNECTOR));
    }

    private Map<String, Double> position() {
        double away = community.latitude() > 0 ? -AWAY_DEGREES : AWAY_DEGREES; // towards the equator: always on the map
        return Map.of("latitude", community.latitude() + away, "longitude", community.longitude());
    }

    /** Enough for every EVSE, so that the cap alone binds. */
    private static long rating(List<String> evses, long capW) {
        return Math.max(evses.size() * EVSE_W, capW);
    }
}
