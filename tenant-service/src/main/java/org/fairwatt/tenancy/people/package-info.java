/** Who belongs to which tenant: joining by code, invitations, and the identity provider that knows it all. */
@NullMarked
package org.fairwatt.tenancy.people;

import org.jspecify.annotations.NullMarked;
