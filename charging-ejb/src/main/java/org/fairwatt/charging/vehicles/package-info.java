/** The vehicles that people enter by hand or connect to their makers' accounts, and what those tell. */
@NullMarked
package org.fairwatt.charging.vehicles;

import org.jspecify.annotations.NullMarked;
