/** The page's document and headers. */
@NullMarked
package org.fairwatt.api.budget;

import org.jspecify.annotations.NullMarked;
