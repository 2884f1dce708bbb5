package org.fairwatt.grid;

import java.time.Duration;
import java.util.Optional;
import org.fairwatt.tenant.TenantId;

/**
 * Which clusters changed since they were last planned, across all tenants, and which node plans each of them now.
 *
 * <p>A change is a delivered event that {@linkplain org.fairwatt.tenant.DomainEvent#callsForPlanning() calls for
 * planning}. Tenants take turns by the time that is spent on planning for each: whoever had least is next, so that many
 * clusters, large ones or restless ones of one tenant don't hold up another one's. It needs no tenant to be bound, and
 * each call is a transaction of its own. Leases run on the database's clock.
 */
public interface PlanningWork {

    /**
     * Takes a changed cluster that nobody is planning: of the tenant whose turn it is, the longest waiting. A lease that
     * ran out is taken over with a higher token, so a node that died or hangs holds nothing up and can't write any more.
     *
     * @return empty when nothing waits
     */
    Optional<LeasedCluster> lease(Duration leaseFor);

    /** Keeps the lease for {@code leaseFor} from now; false when another node has it. */
    boolean extend(LeasedCluster leased, Duration leaseFor);

    /**
     * Gives the lease back: the cluster is planned up to what had changed when the lease was taken. What changed since
     * then makes it wait for planning again. Not giving a lease back means the planning failed: it is tried again when
     * the lease has run out.
     *
     * @param took how long the cluster was planned; counts for its tenant's turn
     * @return false when another node has taken the lease over, and nothing was done
     */
    boolean done(LeasedCluster leased, Duration took);

    /** Like {@link #done}, but there is more to be gained: the cluster waits again, as the last one of its tenant. */
    boolean putBack(LeasedCluster leased, Duration took);

    /** What waits at this moment and is not being planned. */
    Backlog backlog();

    /**
     * A cluster that this node may plan.
     *
     * @param fencingToken grows with every lease; to be shown to {@link Cluster#admits}
     */
    record LeasedCluster(TenantId tenant, ClusterId cluster, long fencingToken) {}

    /**
     * How much waits, of all tenants together.
     *
     * @param clusters how many; 0 or more
     * @param oldestWait how long the first of them has been waiting; zero if there is none
     */
    record Backlog(int clusters, Duration oldestWait) {}
}
