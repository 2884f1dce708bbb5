/** Requests, changes and gives back slots: each decision is made with its cluster locked, in one transaction with its event. */
@NullMarked
package org.fairwatt.allocation.booking;

import org.jspecify.annotations.NullMarked;
