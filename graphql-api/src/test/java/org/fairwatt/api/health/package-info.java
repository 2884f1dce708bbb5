/** The page's document and headers. */
@NullMarked
package org.fairwatt.api.health;

import org.jspecify.annotations.NullMarked;
