/** The page's document and headers. */
@NullMarked
package org.fairwatt.api.openapi;

import org.jspecify.annotations.NullMarked;
