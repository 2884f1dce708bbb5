package org.fairwatt.allocation.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairwatt.grid.CircuitId;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.grid.Clusters;
import org.fairwatt.grid.LimitSource;
import org.fairwatt.grid.LimitSourceSilent;
import org.fairwatt.grid.LoadLimit;
import org.fairwatt.reservation.SlotRequest;
import org.fairwatt.tenant.EventLog;
import org.fairwatt.time.TimeWindow;

/**
 * Notices that a source of limits fell silent, which nobody else tells: its default holds from then on for all who ask, but
 * promises that were made before have to be planned anew.
 */
@ApplicationScoped
public class SilentSources {
    private Clusters clusters;
    private EventLog events;

    protected SilentSources() {}

    @Inject
    public SilentSources(Clusters clusters, EventLog events) {
        this.clusters = clusters;
        this.events = events;
    }

    /** Tells of those in the bound tenant that fell silent after {@code lastLook} and until {@code now}. */
    @Transactional
    public void tell(Instant lastLook, Instant now) {
        List<ClusterId> ids = clusters.all().stream().map(Cluster::id).toList();
        TimeWindow planned = EffectiveLimit.spanFor(TimeWindow.of(now, SlotRequest.HORIZON));
        clusters.limitsOf(ids, planned).stream().collect(Collectors.groupingBy(Speaker::of)).values().stream()
                .flatMap(words -> firstToDefault(words, lastLook, now).stream())
                .sorted(Comparator.comparing(limit -> limit.cluster().toString())) // all lock in the same order
                .forEach(this::tell);
    }

    /** A source at one node. */
    private record Speaker(ClusterId cluster, Optional<CircuitId> circuit, LimitSource source) {

        static Speaker of(LoadLimit limit) {
            return new Speaker(limit.cluster(), limit.circuit(), limit.source());
        }
    }

    /** One of a speaker's {@code words} whose default has begun to hold: a source that speaks often has thousands. */
    private static Optional<LoadLimit> firstToDefault(List<LoadLimit> words, Instant lastLook, Instant now) {
        Instant lastWord = words.stream()
                .map(LoadLimit::setAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return words.stream()
                .filter(limit -> limit.validity().end().isAfter(now))
                .filter(limit -> limit.terms().onLoss().stream()
                        .map(loss -> loss.silentFrom(lastWord))
                        .anyMatch(from -> from.isAfter(lastLook) && !from.isAfter(now)))
                .findFirst();
    }

    private void tell(LoadLimit limit) {
        clusters.lock(limit.cluster()).changed();
        events.append(new LimitSourceSilent(limit.id(), limit.cluster()));
    }
}
