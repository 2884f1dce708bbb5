/**
 * What fairness remembers of a person and a vehicle: how much they wanted and got, and whether what they say is what
 * happens. Nobody is shown any of it.
 */
@NullMarked
package org.fairwatt.fairness;

import org.jspecify.annotations.NullMarked;
