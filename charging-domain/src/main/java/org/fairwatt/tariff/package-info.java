/** Money, tariffs by the hour, multipliers, and the terms and estimate that a driver sees before booking. */
@NullMarked
package org.fairwatt.tariff;

import org.jspecify.annotations.NullMarked;
