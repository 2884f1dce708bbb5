package org.fairwatt.grid;

import java.time.Duration;
import java.util.List;
import org.fairwatt.tenant.TenantId;

/**
 * Which clusters changed since they were last planned, across all tenants, and which node plans each of them now.
 *
 * <p>A change is a delivered event that {@linkplain org.fairwatt.tenant.DomainEvent#callsForPlanning() calls for
 * planning}. It needs no tenant to be bound, and it is a transaction of its own. Leases run on the database's clock.
 */
public interface PlanningWork {

    /**
     * Takes up to {@code most} changed clusters that nobody is planning, the longest waiting first. A lease that ran out
     * is taken over with a higher token, so a node that died or hangs holds nothing up and can't write any more.
     */
    List<LeasedCluster> lease(int most, Duration leaseFor);

    /** Keeps the lease for {@code leaseFor} from now; false when another node has it. */
    boolean extend(LeasedCluster leased, Duration leaseFor);

    /**
     * Gives the lease back: the cluster is planned up to what had changed when the lease was taken. What changed since
     * then makes it wait for planning again. Not calling this means the planning failed: it is tried again when the
     * lease has run out.
     *
     * @return false when another node has taken the lease over, and nothing was done
     */
    boolean done(LeasedCluster leased);

    /**
     * A cluster that this node may plan.
     *
     * @param fencingToken grows with every lease; to be shown to {@link Cluster#admits}
     */
    record LeasedCluster(TenantId tenant, ClusterId cluster, long fencingToken) {}
}
