package org.fairwatt.api.live;

import org.fairwatt.tenant.PersonId;
import org.fairwatt.tenant.TenantId;

/** Whom something concerns. */
record Addressee(TenantId tenant, PersonId person) {}
