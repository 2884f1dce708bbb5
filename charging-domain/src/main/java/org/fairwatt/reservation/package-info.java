/** Slot requests, decisions with their reasons, and the reservations that keep the promise. */
@NullMarked
package org.fairwatt.reservation;

import org.jspecify.annotations.NullMarked;
