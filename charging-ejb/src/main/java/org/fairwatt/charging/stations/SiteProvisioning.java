package org.fairwatt.charging.stations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fairwatt.problem.LostRaces;
import org.fairwatt.problem.Problem;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.IdempotentCall;
import org.fairwatt.tenant.Permission;

/** Operators bring in sites: all of a site with its stations, EVSEs, transformer and circuits, or nothing. */
@ApplicationScoped
public class SiteProvisioning {
    private SiteDesk desk;
    private LostRaces lostRaces;

    protected SiteProvisioning() {}

    @Inject
    SiteProvisioning(SiteDesk desk, LostRaces lostRaces) {
        this.desk = desk;
        this.lostRaces = lostRaces;
    }

    /** Brings in {@code site}. A transformer that is there already is used, if it is described alike. */
    public ProvisionedSite provision(Caller caller, NewSite site, String idempotencyKey) {
        caller.mustHave(Permission.PROVISION_SITES);
        return bringIn(caller, site, IdempotentCall.of(caller.person(), idempotencyKey, "provisionSite", site));
    }

    /** The same from a file; a {@link Problem} names the place in the file. */
    public ProvisionedSite provisionFromFile(Caller caller, SiteFile file, String idempotencyKey) {
        caller.mustHave(Permission.PROVISION_SITES);
        IdempotentCall call = IdempotentCall.of(caller.person(), idempotencyKey, "provisionSiteFromFile", file);
        WrittenSite written = switch (file.format()) {
            case JSON -> JsonSiteReader.read(file.content());
            case CSV -> CsvSiteReader.read(file.content());
        };
        try {
            return bringIn(caller, written.site(), call);
        } catch (Problem problem) {
            throw written.inTheFile(problem);
        }
    }

    private ProvisionedSite bringIn(Caller caller, NewSite site, IdempotentCall call) {
        return lostRaces.retrying(
                () -> desk.bringIn(caller, site, call), "Others are changing the same site now. Please try again.");
    }
}
