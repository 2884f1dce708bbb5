/** The page's document and headers. */
@NullMarked
package org.fairwatt.api.page;

import org.jspecify.annotations.NullMarked;
