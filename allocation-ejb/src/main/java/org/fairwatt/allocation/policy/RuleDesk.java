package org.fairwatt.allocation.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairwatt.grid.AllocationPolicyChanged;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.grid.Clusters;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.policy.PolicyVersion;
import org.fairwatt.policy.PolicyVersionId;
import org.fairwatt.policy.PolicyVersions;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.AuditEntry;
import org.fairwatt.tenant.AuditTrail;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.EventLog;
import org.fairwatt.tenant.IdempotencyKeys;
import org.fairwatt.tenant.IdempotentCall;

/**
 * Writes versions of the policy, each in a transaction of its own with every cluster of the tenant locked: a decision that
 * is underway ends under the version that it began with, one that comes later reads the new one. A version counts as a
 * change of each cluster, so a plan that was thought out under the old one is not written, and each cluster is planned
 * again.
 */
@ApplicationScoped
public class RuleDesk {
    private PolicyVersions versions;
    private Clusters clusters;
    private IdempotencyKeys keys;
    private EventLog events;
    private AuditTrail trail;
    private Clock clock;

    protected RuleDesk() {}

    @Inject
    public RuleDesk(
            PolicyVersions versions,
            Clusters clusters,
            IdempotencyKeys keys,
            EventLog events,
            AuditTrail trail,
            Clock clock) {
        this.versions = versions;
        this.clusters = clusters;
        this.keys = keys;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    /** @return the version that {@code update} makes, or that the same call made before */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public PolicyRevision set(Caller caller, PolicyUpdate update, IdempotentCall call) {
        Optional<UUID> known = keys.resultOf(call);
        if (known.isPresent()) {
            return PolicyRevision.of(
                    versions.find(new PolicyVersionId(known.get())).orElseThrow(), versions);
        }
        List<Cluster> locked = lockAll();
        AllocationPolicy before = versions.current();
        requireVersion(before, update.expectedVersion());
        PolicyVersion next = new PolicyVersion(
                PolicyVersionId.random(),
                update.change().appliedTo(before),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                caller.person(),
                Optional.of(caller.name()).filter(name -> !name.isBlank()));
        if (!versions.add(next)) { // without a cluster there is no lock to wait for
            throw stale(versions.current(), update.expectedVersion());
        }
        tell(caller, PolicyRevision.of(next, before), locked);
        keys.remember(call, next.id().value());
        return PolicyRevision.of(next, before);
    }

    /** Waits for whoever decides in any of them. They are locked in the order in which a decision locks several. */
    private List<Cluster> lockAll() {
        return clusters.all().stream()
                .map(Cluster::id)
                .sorted(Comparator.comparing(ClusterId::toString))
                .map(clusters::lock)
                .toList();
    }

    private static void requireVersion(AllocationPolicy inForce, int expected) {
        if (inForce.version() != expected) {
            throw stale(inForce, expected);
        }
    }

    private static Problem stale(AllocationPolicy inForce, int expected) {
        return Problem.of(
                ProblemCode.CONFLICT,
                "expectedVersion",
                "Version (%d) of the policy is in force, and not version (%d), on which this change was made.\nMaybe look at what has changed since, and make the change again."
                        .formatted(inForce.version(), expected));
    }

    private void tell(Caller caller, PolicyRevision revision, List<Cluster> locked) {
        int version = revision.policy().version();
        for (Cluster cluster : locked) {
            cluster.changed();
            events.append(new AllocationPolicyChanged(version, cluster.id()));
        }
        String changes = revision.changes().stream().map(Object::toString).collect(Collectors.joining(", "));
        trail.record(new AuditEntry(
                caller.person(),
                "AllocationPolicyChanged",
                revision.set().orElseThrow().id().value(),
                "policy version %d: %s".formatted(version, changes)));
    }
}
