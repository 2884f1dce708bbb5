package org.fairwatt.api.people;

import java.time.ZoneId;
import java.util.Currency;
import org.fairwatt.api.security.TenantCalls;
import org.fairwatt.geography.Position;
import org.fairwatt.tenancy.people.Memberships;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.tenant.Tenant;
import org.fairwatt.tenant.TenantId;
import org.fairwatt.tenant.TenantKind;
import org.fairwatt.tenant.TenantStatus;

/** Memberships where every code leads to the same community. */
public class OneCommunity extends Memberships {

    private static final Tenant RIVERBEND = new Tenant(
            TenantId.random(),
            "riverbend",
            "Riverbend Community Charging",
            TenantKind.COMMUNITY,
            TenantStatus.ACTIVE,
            ZoneId.of("America/New_York"),
            Currency.getInstance("USD"),
            new Position(41.23, -80.45),
            "RIVER7",
            "911");

    /** The operations over these memberships. */
    public PeopleApi api(TenantCalls calls) {
        PeopleApi api = new PeopleApi();
        api.calls = calls;
        api.memberships = this;
        return api;
    }

    @Override
    public Tenant join(PersonId person, String code) {
        return RIVERBEND;
    }
}
