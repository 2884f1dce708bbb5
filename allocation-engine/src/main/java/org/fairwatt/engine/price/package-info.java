/**
 * Estimates what a placement costs.
 */
@NullMarked
package org.fairwatt.engine.price;

import org.jspecify.annotations.NullMarked;
