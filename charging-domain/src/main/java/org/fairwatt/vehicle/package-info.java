/** The vehicles that people charge, entered by hand or connected. */
@NullMarked
package org.fairwatt.vehicle;

import org.jspecify.annotations.NullMarked;
