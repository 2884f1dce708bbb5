/** Tenants, people, roles and permissions, and the ports that every use case needs: the tenant's scope, idempotency, audit, policy, events. */
@NullMarked
package org.fairwatt.tenant;

import org.jspecify.annotations.NullMarked;
