/** The state of the grid in GraphQL, and the limits that operators set. */
@NullMarked
package org.fairwatt.api.grid;

import org.jspecify.annotations.NullMarked;
