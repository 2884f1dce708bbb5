/** Tells why a reservation was decided as it was, from what was written down then. */
@NullMarked
package org.fairwatt.launcher.decisions;

import org.jspecify.annotations.NullMarked;
