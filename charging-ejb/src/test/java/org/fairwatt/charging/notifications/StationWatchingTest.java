package org.fairwatt.charging.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.fairwatt.charging.stations.Yard.aSite;
import static org.fairwatt.charging.stations.Yard.aStation;
import static org.fairwatt.charging.stations.Yard.aTransformer;
import static org.fairwatt.charging.stations.Yard.anEvse;

import java.time.Duration;
import java.util.stream.IntStream;
import org.fairwatt.charging.stations.NewStation;
import org.fairwatt.charging.stations.ProvisionedSite;
import org.fairwatt.charging.stations.StationEntry;
import org.fairwatt.charging.stations.Yard;
import org.fairwatt.memory.InMemoryIdempotencyKeys;
import org.fairwatt.memory.InMemoryNotifications;
import org.fairwatt.memory.InMemoryStationWatches;
import org.fairwatt.notification.Notification;
import org.fairwatt.notification.NotificationKind;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.site.StationId;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.Role;
import org.junit.jupiter.api.Test;

class StationWatchingTest {
    private static final int STATIONS = StationWatching.MOST_PER_PERSON + 1;

    private final Yard yard = new Yard();
    private final InMemoryNotifications notifications = new InMemoryNotifications();
    private final StationWatching watching = new StationWatching(
            new InMemoryStationWatches(), yard.directory, notifications, new InMemoryIdempotencyKeys(), yard.clock);
    private final ProvisionedSite site = yard.provisioning.provision(
            yard.admin,
            aSite(
                    "mill-lane",
                    aTransformer(),
                    IntStream.range(0, STATIONS)
                            .mapToObj(index -> aStation("s" + index, anEvse("A")))
                            .toArray(NewStation[]::new)),
            "site-0001");
    private final Caller dana = Yard.someone(Role.DRIVER);

    @Test
    void whoWaitsIsToldOnceWhenAnEvseIsFree() {
        take(0);
        assertThat(watching.watch(dana, id(0), "watch-0001")).isPresent();
        watching.tell();
        assertThat(notifications.all()).isEmpty();

        yard.clock.leap(Duration.ofHours(2)); // whoever had it is gone
        watching.tell();
        watching.tell();

        assertThat(notifications.all())
                .extracting(Notification::person, Notification::kind)
                .containsExactly(tuple(dana.person(), NotificationKind.STATION_FREE));
        assertThat(watching.own(dana)).isEmpty();
    }

    @Test
    void whoAsksWhileOneIsFreeIsToldAtOnce() {
        assertThat(watching.watch(dana, id(0), "watch-0001")).isEmpty();
        assertThat(notifications.all()).hasSize(1);
    }

    @Test
    void theSameCallAgainTellsNothingTwice() {
        watching.watch(dana, id(0), "watch-0001");
        watching.watch(dana, id(0), "watch-0001");

        assertThat(notifications.all()).hasSize(1);
    }

    @Test
    void aWatchEndsByItselfAndByItsPerson() {
        takeForLong(0);
        takeForLong(1);
        watching.watch(dana, id(0), "watch-0001");
        watching.watch(dana, id(1), "watch-0002");
        watching.unwatch(dana, id(0), "unwatch-0001");
        assertThat(watching.own(dana)).extracting("station").containsExactly(id(1));

        yard.clock.leap(StationWatching.LONGEST);
        assertThat(watching.own(dana)).isEmpty();
    }

    @Test
    void onePersonWaitsForTenStationsAtTheMostAndMayWaitLongerForOneOfThem() {
        IntStream.range(0, STATIONS).forEach(this::take);
        IntStream.range(0, StationWatching.MOST_PER_PERSON)
                .forEach(index -> watching.watch(dana, id(index), "watch-%04d".formatted(index)));

        assertThat(watching.watch(dana, id(0), "watch-again")).isPresent();
        assertThatThrownBy(() -> watching.watch(dana, id(STATIONS - 1), "watch-more"))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.LIMIT_EXCEEDED);
                    assertThat(problem).hasMessageContaining("10 stations");
                });
        assertThat(watching.own(dana)).hasSize(StationWatching.MOST_PER_PERSON);
    }

    @Test
    void aStationThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> watching.watch(dana, StationId.random(), "watch-0001"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.NOT_FOUND));
    }

    private void take(int index) {
        StationEntry entry = entry(index);
        yard.reserve(entry.evses().get(0), entry, Duration.ofMinutes(-10));
    }

    private void takeForLong(int index) {
        StationEntry entry = entry(index);
        IntStream.rangeClosed(0, (int) StationWatching.LONGEST.toHours())
                .forEach(hour -> yard.reserve(entry.evses().get(0), entry, Duration.ofHours(hour)));
    }

    private StationId id(int index) {
        return entry(index).station().id();
    }

    private StationEntry entry(int index) {
        return site.stations().stream()
                .filter(entry -> entry.station().code().equals("s" + index))
                .findFirst()
                .orElseThrow();
    }
}
