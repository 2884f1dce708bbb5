/**
 * Whether who is promised a slot came, how long they stayed and how much they took, as far as their vehicles tell of
 * themselves.
 */
@NullMarked
package org.fairwatt.presence;

import org.jspecify.annotations.NullMarked;
