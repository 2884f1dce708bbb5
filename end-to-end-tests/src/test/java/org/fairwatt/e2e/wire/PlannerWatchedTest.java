package org.fairwatt.e2e.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.stream.StreamSupport;
import org.fairwatt.e2e.wire.RawHttp.Reply;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the planner tells of itself, to whoever may ask. */
class PlannerWatchedTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** A request makes its cluster wait for planning. */
    @BeforeAll
    static void somethingIsPlanned() throws InterruptedException {
        Street.of(Actor.DANA, Actor.ADAM_ADMIN);
        long began = System.nanoTime();
        while (planner(health("/health")).path("data").path("passes").asLong() == 0) {
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(PATIENCE);
            Thread.sleep(PAUSE.toMillis());
        }
    }

    @Test
    void healthTellsItsLastPassItsQueueItsTimeAndWhatItGained() {
        JsonNode planner = planner(health("/health"));

        assertThat(planner.path("status").asText()).isEqualTo("UP");
        JsonNode data = planner.path("data");
        assertThat(data.path("lastPassEnded").asText()).startsWith("20");
        assertThat(data.path("lastPassMillis").isIntegralNumber()).isTrue();
        assertThat(data.path("clustersWaiting").isIntegralNumber()).isTrue();
        assertThat(data.path("oldestWaitSeconds").isIntegralNumber()).isTrue();
        assertThat(data.path("gainedWh").isIntegralNumber()).isTrue();
        assertThat(data.path("savedWaitSeconds").isIntegralNumber()).isTrue();
    }

    @Test
    void nobodyTakesTheNodeAwayForIt() {
        assertThat(planner(health("/health/ready")).isMissingNode()).isTrue();
        assertThat(planner(health("/health/live")).isMissingNode()).isTrue();
    }

    @Test
    void metricsCountPassesAndTheirTime() {
        Reply reply = RawHttp.get("/metrics").send();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text())
                .containsPattern("fairwatt_planner_passes_total\\{[^}]*outcome=\"settled\"[^}]*} [1-9]")
                .containsPattern("fairwatt_planner_pass_seconds_count\\{[^}]*} [1-9]")
                .contains("fairwatt_planner_clusters_waiting", "fairwatt_planner_oldest_wait_seconds");
    }

    @Test
    void metricsNameNoTenant() {
        assertThat(RawHttp.get("/metrics?scope=application").send().text())
                .contains("fairwatt_planner_")
                .doesNotContain("riverbend", "northgrid", "tenant");
    }

    private static JsonNode health(String path) {
        try {
            return Call.JSON.readTree(RawHttp.get(path).send().text());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode planner(JsonNode health) {
        return StreamSupport.stream(health.path("checks").spliterator(), false)
                .filter(check -> check.path("name").asText().equals("planner"))
                .findFirst()
                .orElseGet(() -> health.path("no such check"));
    }
}
