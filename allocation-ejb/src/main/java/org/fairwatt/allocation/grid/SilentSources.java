package org.fairwatt.allocation.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.grid.Clusters;
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
        List<LoadLimit> limits = clusters.limitsOf(ids, planned);
        limits.stream()
                .filter(limit -> limit.validity().end().isAfter(now))
                .filter(limit -> fellSilent(limit, limits, lastLook, now))
                .sorted(Comparator.comparing(limit -> limit.cluster().toString())) // all lock in the same order
                .forEach(this::tell);
    }

    private static boolean fellSilent(LoadLimit limit, List<LoadLimit> limits, Instant lastLook, Instant now) {
        return limit.terms().onLoss().stream()
                .map(loss -> loss.silentFrom(lastWord(limit, limits)))
                .anyMatch(from -> from.isAfter(lastLook) && !from.isAfter(now));
    }

    private static Instant lastWord(LoadLimit limit, List<LoadLimit> limits) {
        return limits.stream()
                .filter(other -> other.cluster().equals(limit.cluster())
                        && other.circuit().equals(limit.circuit())
                        && other.source() == limit.source())
                .map(LoadLimit::setAt)
                .max(Comparator.naturalOrder())
                .orElse(limit.setAt());
    }

    private void tell(LoadLimit limit) {
        clusters.lock(limit.cluster()).changed();
        events.append(new LimitSourceSilent(limit.id(), limit.cluster()));
    }
}
