package org.fairwatt.allocation.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.allocation.town.Town.TEN;
import static org.fairwatt.allocation.town.Town.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fairwatt.allocation.town.Town;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.LimitSource;
import org.fairwatt.grid.LimitSourceSilent;
import org.fairwatt.grid.LoadLimitId;
import org.fairwatt.tenant.Role;
import org.junit.jupiter.api.Test;

class SilentSourcesTest {
    private final Town town = new Town();
    private final Cluster oak = town.aTransformer("OAK", Power.ofKilowatts(100));
    private final LoadLimits limits = LimitDesks.limits(town);
    private final SilentSources sources = new SilentSources(town.clusters, town.events);
    private Instant lastLook = Instant.EPOCH;
    private int calls;

    @Test
    void aSourceThatFellSilentIsToldOnceAndItsClusterChanged() {
        LoadLimitId limit = says();
        long changes = oak.changes();

        town.clock.leap(Duration.ofMinutes(14));
        assertThat(told()).isEmpty();
        town.clock.leap(Duration.ofMinutes(1));
        assertThat(told()).containsExactly(new LimitSourceSilent(limit, oak.id()));
        town.clock.leap(Duration.ofMinutes(1));
        assertThat(told()).isEmpty();

        assertThat(oak.changes()).isEqualTo(changes + 1);
    }

    @Test
    void aSourceThatSpeaksIsNot() {
        says();
        town.clock.leap(Duration.ofMinutes(10));
        says();
        town.clock.leap(Duration.ofMinutes(10));

        assertThat(told()).isEmpty();
    }

    @Test
    void aSourceThatSpokeOftenIsToldOnce() {
        says();
        town.clock.leap(Duration.ofMinutes(10));
        says();
        town.clock.leap(Duration.ofMinutes(15));

        assertThat(told()).hasSize(1);
    }

    @Test
    void aLimitThatHasEndedHasNoDefaultAnyMore() {
        says();
        town.clock.leap(Duration.ofHours(9));

        assertThat(told()).isEmpty();
    }

    private LoadLimitId says() {
        LimitSchedule schedule = new LimitSchedule(
                "OAK",
                Optional.empty(),
                List.of(new LimitPeriod(60_000, town.clock.instant(), at(18))),
                new WrittenTerms(
                        Optional.of(LimitSource.THERMAL),
                        Optional.empty(),
                        Optional.of(15),
                        Optional.of(20_000),
                        Optional.empty()));
        calls++;
        return limits.set(town.someone(Role.GRID_OPERATOR), schedule, "limit-%04d".formatted(calls))
                .limits()
                .get(0)
                .id();
    }

    private List<LimitSourceSilent> told() {
        int before = town.events.events().size();
        sources.tell(lastLook, town.clock.instant());
        lastLook = town.clock.instant();
        assertThat(lastLook).isAfter(TEN);
        return town.events.events().stream()
                .skip(before)
                .map(LimitSourceSilent.class::cast)
                .toList();
    }
}
