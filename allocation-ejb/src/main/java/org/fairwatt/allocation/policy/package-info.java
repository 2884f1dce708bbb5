/** The tenant's rules of allocation: operators look at them, try others on what is promised now, and set them. */
@NullMarked
package org.fairwatt.allocation.policy;

import org.jspecify.annotations.NullMarked;
