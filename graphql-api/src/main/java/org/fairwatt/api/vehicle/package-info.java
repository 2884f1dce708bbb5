/** A driver's vehicles in GraphQL. */
@NullMarked
package org.fairwatt.api.vehicle;

import org.jspecify.annotations.NullMarked;
