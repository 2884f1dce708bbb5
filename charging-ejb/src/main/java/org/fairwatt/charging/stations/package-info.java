/** Stations as people find them, and sites as operators bring them in. */
@NullMarked
package org.fairwatt.charging.stations;

import org.jspecify.annotations.NullMarked;
