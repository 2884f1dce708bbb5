/** The tenant's settings of allocation, with their defaults and ranges. */
@NullMarked
package org.fairwatt.policy;

import org.jspecify.annotations.NullMarked;
