package org.fairwatt.e2e.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.fairwatt.launcher.client.GraphQlClient;
import org.fairwatt.launcher.client.GraphQlSocket;
import org.junit.jupiter.api.Test;

/** What is told to many at once is put together once; nobody gets anybody else's, and nobody waits for it. */
class ToldTogetherTest {

    private static final String SLOTS = "subscription { reservationChanged { id status } }";
    private static final String GRID = "subscription { gridStatusChanged { clusters { code level limitW plannedW } } }";
    private static final String LIMIT = """
            mutation ($input: LoadLimitInput!, $key: String!) {
              setLoadLimit(input: $input, idempotencyKey: $key) { clusterId }
            }""";
    private static final int RATING_W = 1_000_000;

    @Test
    void twoDriversWithTheSameDocumentHearOfTheirOwnSlotsOnly() throws InterruptedException {
        OwnSite site = OwnSite.by(Actor.ADAM_ADMIN, 2);
        TestDriver dana = TestDriver.of(Actor.DANA);
        TestDriver emil = TestDriver.of(Actor.EMIL);
        String danasCar = dana.vehicle("together-d");
        String emilsCar = emil.vehicle("together-e");
        try (Heard hersOnOnePage = Heard.by(Actor.DANA, SLOTS);
                Heard hersOnAnother = Heard.by(Actor.DANA, SLOTS);
                Heard his = Heard.by(Actor.EMIL, SLOTS)) {
            String hers = dana.reserve(danasCar, site.stationId(), 3);
            String own = emil.reserve(emilsCar, site.stationId(), 3);

            assertThat(hersOnOnePage.next().at("/reservationChanged/id").asText())
                    .isEqualTo(hers);
            assertThat(hersOnAnother.next().at("/reservationChanged/id").asText())
                    .isEqualTo(hers);
            assertThat(his.next().at("/reservationChanged/id").asText()).isEqualTo(own);
            dana.cancel(hers);
            emil.cancel(own);
            Thread.sleep(1_000);
            assertThat(his.rest()).noneMatch(told -> told.toString().contains(hers));
            assertThat(hersOnOnePage.rest()).noneMatch(told -> told.toString().contains(own));
        }
    }

    @Test
    void driversHearTheLevelsAndOperatorsTheNumbersToo() throws InterruptedException {
        OwnSite site = OwnSite.by(Actor.ADAM_ADMIN, 1);
        try (Heard driver = Heard.by(Actor.DANA, GRID);
                Heard operator = Heard.by(Actor.OLGA_OPERATOR, GRID);
                Heard neighbour = Heard.by(Actor.NORA, GRID)) {
            driver.next();
            operator.next();
            neighbour.next();

            limit(site, 0);

            JsonNode seenByDriver = cluster(driver.next(), site);
            JsonNode seenByOperator = cluster(operator.next(), site);
            assertThat(seenByDriver.path("level").asText()).isEqualTo("RED");
            assertThat(seenByDriver.path("limitW").isNull()).isTrue();
            assertThat(seenByDriver.path("plannedW").isNull()).isTrue();
            assertThat(seenByOperator.path("level").asText()).isEqualTo("RED");
            assertThat(seenByOperator.path("limitW").asInt(-1)).isZero();
            Thread.sleep(1_000);
            assertThat(neighbour.rest()).noneMatch(told -> told.toString().contains(site.code()));
        }
    }

    @Test
    void theFirstOfManyChangesIsToldAtOnceAndTheLastIsNotLost() throws InterruptedException {
        OwnSite site = OwnSite.by(Actor.ADAM_ADMIN, 1);
        int changes = 9;
        try (Heard driver = Heard.by(Actor.DANA, GRID)) {
            driver.next();
            Thread.sleep(1_000); // quiet

            limit(site, 0);
            long sent = System.nanoTime();
            assertThat(cluster(driver.next(), site).path("level").asText()).isEqualTo("RED");
            assertThat(Duration.ofNanos(System.nanoTime() - sent)).isLessThan(Duration.ofSeconds(1));
            for (int change = 1; change < changes; change++) {
                limit(site, change % 2 == 0 ? 0 : RATING_W);
            }
            limit(site, RATING_W);

            Thread.sleep(2_000);
            List<JsonNode> rest = driver.rest();
            assertThat(rest).isNotEmpty().hasSizeLessThanOrEqualTo(changes);
            assertThat(cluster(rest.get(rest.size() - 1), site).path("level").asText())
                    .isEqualTo("GREEN");
        }
    }

    /** For the last quarter of the hour that the level is about: one that has begun can't be lifted. */
    private static void limit(OwnSite site, int watts) {
        Instant quarter = Instant.ofEpochSecond(Instant.now().getEpochSecond() / 900 * 900)
                .plus(45, ChronoUnit.MINUTES);
        Map<String, Object> period = Map.of(
                "limitW",
                watts,
                "from",
                quarter.toString(),
                "until",
                quarter.plusSeconds(900).toString());
        Map<String, Object> input = Map.of("clusterCode", site.code(), "schedule", List.of(period));
        GraphQlClient operator = Actor.OLGA_OPERATOR.api();
        operator.run(LIMIT, Map.of("input", input, "key", TestDriver.key()));
    }

    private static JsonNode cluster(JsonNode told, OwnSite site) {
        for (JsonNode cluster : told.at("/gridStatusChanged/clusters")) {
            if (site.code().equals(cluster.path("code").asText())) {
                return cluster;
            }
        }
        throw new AssertionError("Nothing was told of %s: %s".formatted(site.code(), told));
    }

    /** What one page hears. */
    private record Heard(GraphQlSocket socket, BlockingQueue<JsonNode> messages) implements AutoCloseable {

        static Heard by(Actor actor, String document) throws InterruptedException {
            GraphQlSocket socket = GraphQlSocket.open(OverTheWire.access(), Actor.WEB, actor.token());
            BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
            socket.subscribe(document, Map.of(), messages::add);
            Thread.sleep(300); // the API starts to listen after it read the message
            return new Heard(socket, messages);
        }

        JsonNode next() throws InterruptedException {
            JsonNode message = messages.poll(5, TimeUnit.SECONDS);
            assertThat(message).as("told within 5 s").isNotNull();
            return Objects.requireNonNull(message).path("data");
        }

        /** What came meanwhile. */
        List<JsonNode> rest() {
            List<JsonNode> rest = new ArrayList<>();
            messages.drainTo(rest);
            return rest.stream().map(message -> message.path("data")).toList();
        }

        @Override
        public void close() {
            socket.close();
        }
    }
}
