/** The vehicles that people enter by hand. */
@NullMarked
package org.fairwatt.charging.vehicles;

import org.jspecify.annotations.NullMarked;
