/** The store against the real database: what it keeps, what it refuses, and that nobody sees another tenant's rows. */
@NullMarked
package org.fairwatt.tenancy.store;

import org.jspecify.annotations.NullMarked;
