/** Where things are on the ground. */
@NullMarked
package org.fairwatt.geography;

import org.jspecify.annotations.NullMarked;
