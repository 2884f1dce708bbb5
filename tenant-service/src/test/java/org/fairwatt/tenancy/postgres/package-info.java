/** The real PostgreSQL that this module's tests run against, with the real migrations. */
@NullMarked
package org.fairwatt.tenancy.postgres;

import org.jspecify.annotations.NullMarked;
