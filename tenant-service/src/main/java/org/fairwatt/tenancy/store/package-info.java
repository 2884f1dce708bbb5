/** The one door to the database: it binds the tenant, and implements the domain's repositories with Jakarta Persistence and JDBC. */
@NullMarked
package org.fairwatt.tenancy.store;

import org.jspecify.annotations.NullMarked;
