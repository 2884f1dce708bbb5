/** A small town for the tests: its transformers, stations, drivers and the ports in memory. */
@NullMarked
package org.fairwatt.allocation.town;

import org.jspecify.annotations.NullMarked;
