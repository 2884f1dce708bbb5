package org.fairwatt.benchmarks.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.RepeatedTest;

class WishesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final List<String> STATIONS = List.of("a", "b", "c", "d");

    private final Wishes wishes = new Wishes(STATIONS, Clock.fixed(NOW, ZoneOffset.UTC), System.nanoTime());

    @RepeatedTest(50)
    void theWishesOfOneVehicleNeverOverlapAndLieWithinTheTimeThatSlotsAreGivenOutFor() {
        Map<String, Object> first = wishes.next("car", 0, 2);
        Map<String, Object> second = wishes.next("car", 1, 2);

        assertThat(time(first, "earliestStart")).isAfter(NOW);
        assertThat(time(first, "latestEnd")).isBeforeOrEqualTo(time(second, "earliestStart"));
        assertThat(time(second, "latestEnd")).isBefore(NOW.plus(Duration.ofHours(48)));
    }

    @RepeatedTest(50)
    void oneToThreeNeighboursAreChosenEachOnce() {
        List<?> stations =
                (List<?>) Objects.requireNonNull(wishes.next("car", 0, 2).get("stationIds"));

        assertThat(stations).hasSizeBetween(1, 3).doesNotHaveDuplicates();
        assertThat(STATIONS).containsAll(stations.stream().map(String::valueOf).toList());
    }

    private static Instant time(Map<String, Object> wish, String field) {
        return Instant.parse((String) Objects.requireNonNull(wish.get(field), field));
    }
}
