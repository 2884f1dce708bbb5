package org.fairwatt.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairwatt.notification.StationWatch;
import org.fairwatt.notification.StationWatches;
import org.fairwatt.site.StationId;
import org.fairwatt.tenant.PersonId;

/** Watches in memory. */
public final class InMemoryStationWatches implements StationWatches {
    private final List<Watch> all = new ArrayList<>();

    private record Watch(PersonId person, StationWatch wish) {

        boolean runs(Instant now) {
            return wish.endsAt().isAfter(now);
        }

        boolean isFor(StationId station) {
            return wish.station().equals(station);
        }
    }

    @Override
    public List<StationWatch> lockOf(PersonId person, Instant now) {
        return of(person, now);
    }

    @Override
    public List<StationWatch> of(PersonId person, Instant now) {
        return all.stream()
                .filter(watch -> watch.person().equals(person) && watch.runs(now))
                .map(Watch::wish)
                .sorted(Comparator.comparing(StationWatch::endsAt))
                .toList();
    }

    @Override
    public void begin(PersonId person, StationWatch watch, Instant now) {
        end(person, watch.station(), now);
        all.add(new Watch(person, watch));
    }

    @Override
    public void end(PersonId person, StationId station, Instant now) {
        all.removeIf(watch -> watch.person().equals(person) && watch.isFor(station));
    }

    @Override
    public Set<StationId> watched(Instant now) {
        return all.stream()
                .filter(watch -> watch.runs(now))
                .map(watch -> watch.wish().station())
                .collect(Collectors.toSet());
    }

    @Override
    public List<PersonId> endAll(StationId station, Instant now) {
        List<PersonId> waiting = all.stream()
                .filter(watch -> watch.isFor(station) && watch.runs(now))
                .map(Watch::person)
                .toList();
        all.removeIf(watch -> watch.isFor(station));
        return waiting;
    }
}
