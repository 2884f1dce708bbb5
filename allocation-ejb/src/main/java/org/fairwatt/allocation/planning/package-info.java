/** Polishes plans in the background, cluster by cluster, and mends them when a limit was lowered. */
@NullMarked
package org.fairwatt.allocation.planning;

import org.jspecify.annotations.NullMarked;
