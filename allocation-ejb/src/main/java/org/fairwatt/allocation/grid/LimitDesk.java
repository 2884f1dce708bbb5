package org.fairwatt.allocation.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.Circuit;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.Clusters;
import org.fairwatt.grid.LimitSource;
import org.fairwatt.grid.LimitTerms;
import org.fairwatt.grid.LoadLimit;
import org.fairwatt.grid.LoadLimitId;
import org.fairwatt.grid.LoadLimitSet;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.AuditEntry;
import org.fairwatt.tenant.AuditTrail;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.EventLog;
import org.fairwatt.tenant.IdempotencyKeys;
import org.fairwatt.tenant.IdempotentCall;
import org.fairwatt.time.TimeWindow;

/** Writes limits, each schedule in a transaction of its own with its cluster locked. */
@ApplicationScoped
class LimitDesk {
    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");
    private static final char NUL = 0; // the one character that the database's text can't hold
    private static final Duration LATER = Duration.of(1, ChronoUnit.MICROS); // the database's finest step

    private Clusters clusters;
    private ClusterSnapshots snapshots;
    private IdempotencyKeys keys;
    private EventLog events;
    private AuditTrail trail;
    private Clock clock;

    protected LimitDesk() {}

    @Inject
    LimitDesk(
            Clusters clusters,
            ClusterSnapshots snapshots,
            IdempotencyKeys keys,
            EventLog events,
            AuditTrail trail,
            Clock clock) {
        this.clusters = clusters;
        this.snapshots = snapshots;
        this.keys = keys;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    /** @return the limits that {@code schedule} makes, or that the same call made before */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public ClusterLimits set(Caller caller, LimitSchedule schedule, IdempotentCall call) {
        Optional<UUID> known = keys.resultOf(call);
        Cluster cluster = lock(schedule.clusterCode());
        LimitedNode node = new LimitedNode(cluster, schedule.circuitCode().map(code -> circuit(cluster, code)));
        if (known.isPresent()) {
            return answer(
                    node,
                    clusters.limitsSetWith(cluster.id(), new LoadLimitId(known.get()))); // no others carry that time
        }
        List<LoadLimit> limits = add(caller, node, schedule);
        LoadLimitId first = limits.get(0).id();
        cluster.changed();
        events.append(new LoadLimitSet(first, cluster.id()));
        trail.record(new AuditEntry(caller.person(), "LoadLimitSet", first.value(), inWords(cluster, schedule)));
        keys.remember(call, first.value());
        return answer(node, limits);
    }

    private Cluster lock(String code) {
        return Optional.of(code)
                .filter(text -> text.indexOf(NUL) < 0)
                .flatMap(clusters::byCode)
                .map(cluster -> clusters.lock(cluster.id()))
                .orElseThrow(() -> Problem.of(
                        ProblemCode.NOT_FOUND,
                        "input.clusterCode",
                        "There is no cluster with code (%s).".formatted(code)));
    }

    private Circuit circuit(Cluster cluster, String code) {
        return clusters.circuitsOf(cluster.id()).stream()
                .filter(circuit -> circuit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        ProblemCode.NOT_FOUND,
                        "input.circuitCode",
                        "There is no circuit with code (%s) in cluster (%s).".formatted(code, cluster.code())));
    }

    private List<LoadLimit> add(Caller caller, LimitedNode node, LimitSchedule schedule) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        TermsCheck check = new TermsCheck(node);
        LimitSource source = check.source(schedule.terms());
        LimitTerms terms = check.terms(schedule.terms());
        List<TimeWindow> windows = new ScheduleCheck(node.inWords(), node.rating(), now).windowsOf(schedule.schedule());
        Instant setAt = afterEveryOther(node.cluster(), now);
        List<LoadLimit> limits = new ArrayList<>();
        for (int index = 0; index < windows.size(); index++) {
            LoadLimit limit = new LoadLimit(
                    LoadLimitId.random(),
                    node.cluster().id(),
                    node.circuitId(),
                    Power.ofWatts(schedule.schedule().get(index).limitW()),
                    source,
                    terms,
                    windows.get(index),
                    setAt,
                    caller.person().value());
            clusters.add(limit);
            limits.add(limit);
        }
        return limits;
    }

    /**
     * The newest limit counts, so no two schedules of a cluster may carry the same time. One that was set now or later, by
     * a clock that is ahead, is valid beyond now.
     */
    private Instant afterEveryOther(Cluster cluster, Instant now) {
        return clusters.limitsOf(cluster.id(), new TimeWindow(now.truncatedTo(ChronoUnit.MILLIS), FAR)).stream()
                .map(LoadLimit::setAt)
                .max(Comparator.naturalOrder())
                .filter(newest -> !newest.isBefore(now))
                .map(newest -> newest.plus(LATER))
                .orElse(now);
    }

    private ClusterLimits answer(LimitedNode node, List<LoadLimit> limits) {
        List<NodeLimit> nodeLimits = limits.stream()
                .map(limit -> NodeLimit.of(limit, node))
                .sorted(Comparator.comparing(limit -> limit.validity().start()))
                .toList();
        Cluster cluster = node.cluster();
        int above = Overbooked.count(
                snapshots.take(cluster, clock.instant(), Set.of()).state());
        return new ClusterLimits(cluster.id(), cluster.code(), nodeLimits, above);
    }

    private static String inWords(Cluster cluster, LimitSchedule schedule) {
        return "cluster %s%s: %s%s"
                .formatted(
                        cluster.code(),
                        schedule.circuitCode().map(code -> ", circuit " + code).orElse(""),
                        schedule.schedule(),
                        schedule.terms().equals(WrittenTerms.NONE) ? "" : ", " + schedule.terms());
    }
}
