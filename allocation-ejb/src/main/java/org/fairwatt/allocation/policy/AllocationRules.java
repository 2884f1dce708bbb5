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
import org.fairwatt.tenant.Permission;

/**
 * Operators set the rules of allocation.
 *
 * <p>A change makes a new version, with every cluster of the tenant locked: a decision that is underway ends under the
 * version that it began with, one that comes later reads the new one. It counts as a change of each cluster, so a plan
 * that was thought out under the old version is not written, and each cluster is planned again.
 */
@ApplicationScoped
public class AllocationRules {
    private PolicyVersions versions;
    private Clusters clusters;
    private IdempotencyKeys keys;
    private EventLog events;
    private AuditTrail trail;
    private Clock clock;

    protected AllocationRules() {}

    @Inject
    public AllocationRules(
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

    /**
     * Sets what {@code update} changes, and gives the version that this makes; a {@link Problem} CONFLICT when the policy
     * has another version than the one that the change was made on.
     */
    @Transactional
    public PolicyRevision update(Caller caller, PolicyUpdate update, String idempotencyKey) {
        caller.mustHave(Permission.SET_POLICY);
        IdempotentCall call = IdempotentCall.of(caller.person(), idempotencyKey, "updateAllocationPolicy", update);
        update.change().requireRanges();
        Optional<UUID> known = keys.resultOf(call);
        if (known.isPresent()) {
            return revision(versions.find(new PolicyVersionId(known.get())).orElseThrow());
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

    /** The policy in force, or an earlier {@code version} of it, by which older decisions were made. */
    @Transactional
    public PolicyRevision look(Caller caller, Optional<Integer> version) {
        caller.mustHave(Permission.SEE_GRID);
        int wanted = version.orElseGet(() -> versions.current().version());
        Optional<PolicyRevision> found = versions.find(wanted).map(this::revision);
        if (found.isEmpty() && wanted != AllocationPolicy.DEFAULT.version()) {
            throw Problem.of(
                    ProblemCode.NOT_FOUND,
                    "version",
                    "There is no version (%d) of the policy; version (%d) is in force."
                            .formatted(wanted, versions.current().version()));
        }
        return found.orElse(PolicyRevision.DEFAULT);
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

    private PolicyRevision revision(PolicyVersion version) {
        AllocationPolicy before = versions.find(version.policy().version() - 1)
                .map(PolicyVersion::policy)
                .orElse(AllocationPolicy.DEFAULT);
        return PolicyRevision.of(version, before);
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
