/** Who is calling and in which tenant, from what the token says; and the clock that the domain lives by. */
@NullMarked
package org.fairwatt.tenancy.tenants;

import org.jspecify.annotations.NullMarked;
