/** Vehicles kept in memory, for tests that need an operation to run. */
@NullMarked
package org.fairwatt.api.vehicle;

import org.jspecify.annotations.NullMarked;
