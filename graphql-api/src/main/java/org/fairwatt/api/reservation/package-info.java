/** Slots in GraphQL: what is possible, requests with their decision, and the reservations of a driver. */
@NullMarked
package org.fairwatt.api.reservation;

import org.jspecify.annotations.NullMarked;
