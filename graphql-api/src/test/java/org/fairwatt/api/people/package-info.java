/** Memberships kept in memory, for tests that need an operation without a tenant. */
@NullMarked
package org.fairwatt.api.people;

import org.jspecify.annotations.NullMarked;
