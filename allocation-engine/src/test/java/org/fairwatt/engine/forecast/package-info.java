/** Tests of what is learned from visits. */
@NullMarked
package org.fairwatt.engine.forecast;

import org.jspecify.annotations.NullMarked;
