/** Spans of time with an instant of start and end, half open, and what keeps a clock from overtaking itself. */
@NullMarked
package org.fairwatt.time;

import org.jspecify.annotations.NullMarked;
