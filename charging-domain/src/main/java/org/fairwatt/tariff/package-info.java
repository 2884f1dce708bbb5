/** Money, tariffs, multipliers and the estimate that a driver sees before booking. */
@NullMarked
package org.fairwatt.tariff;

import org.jspecify.annotations.NullMarked;
