/** Cursors of the list of reservations. */
@NullMarked
package org.fairwatt.api.reservation;

import org.jspecify.annotations.NullMarked;
