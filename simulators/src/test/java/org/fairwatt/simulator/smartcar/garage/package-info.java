/** How the cars live with the clock. */
@NullMarked
package org.fairwatt.simulator.smartcar.garage;

import org.jspecify.annotations.NullMarked;
