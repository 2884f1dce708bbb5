package org.fairwatt.allocation.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.fairwatt.problem.LostRaces;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.tenant.EachTenant;
import org.fairwatt.tenant.TenantScope;
import org.fairwatt.tenant.Tenants;

/** Goes through all tenants and follows the visits of whose cars told something new. One that fails is tried again. */
@ApplicationScoped
public class VisitRounds {
    private static final Logger LOG = System.getLogger(VisitRounds.class.getName());

    private EachTenant each;
    private VisitDesk desk;
    private LostRaces lostRaces;

    protected VisitRounds() {}

    @Inject
    public VisitRounds(Tenants tenants, TenantScope scope, VisitDesk desk, LostRaces lostRaces) {
        this.each = new EachTenant(tenants, scope);
        this.desk = desk;
        this.lostRaces = lostRaces;
    }

    void round() {
        each.attempt("Not every visit could be followed", tenant -> {
            desk.withNews().forEach(this::follow);
            desk.forget();
        });
    }

    /** One that can't be followed keeps nobody else from it. */
    private void follow(ReservationId id) {
        try {
            desk.follow(id);
        } catch (RuntimeException failure) {
            boolean lost = lostRaces.areBehind(failure);
            LOG.log(
                    lost ? Level.DEBUG : Level.WARNING,
                    "The visit of reservation (" + id + ") could not be followed; it is looked at again.",
                    failure);
        }
    }
}
