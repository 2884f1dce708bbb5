/** A tenant of its own to measure in, made through the public API: sites, drivers, vehicles, and slots in the books. */
@NullMarked
package org.fairwatt.benchmarks.town;

import org.jspecify.annotations.NullMarked;
