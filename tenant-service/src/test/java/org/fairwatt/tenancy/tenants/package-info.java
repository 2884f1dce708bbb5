/** From the token's claim to a caller, with every way in which a token can fail to name a tenant. */
@NullMarked
package org.fairwatt.tenancy.tenants;

import org.jspecify.annotations.NullMarked;
