/** Power, energy and state of charge as values on whole base units, checked for overflow. */
@NullMarked
package org.fairwatt.energy;

import org.jspecify.annotations.NullMarked;
