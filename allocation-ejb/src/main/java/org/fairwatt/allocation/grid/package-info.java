/** What the clusters may carry and what they are promised to: limits, forecast, and the state that the engine reads. */
@NullMarked
package org.fairwatt.allocation.grid;

import org.jspecify.annotations.NullMarked;
