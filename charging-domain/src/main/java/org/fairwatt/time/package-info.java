/** Spans of time with an instant of start and end, half open. */
@NullMarked
package org.fairwatt.time;

import org.jspecify.annotations.NullMarked;
