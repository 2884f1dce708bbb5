/** Follows visits by what cars tell of themselves: ends slots whose cars left, and learns from how they went. */
@NullMarked
package org.fairwatt.allocation.visits;

import org.jspecify.annotations.NullMarked;
