/** The page's document and headers. */
@NullMarked
package org.fairwatt.api.rest;

import org.jspecify.annotations.NullMarked;
