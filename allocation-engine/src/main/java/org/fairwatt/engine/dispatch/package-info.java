/**
 * Keeps promises at the plug: shares what the grid carries at this moment among the vehicles that are plugged in. Nothing
 * here reads a clock or a sensor; what is known comes in, currents go out.
 */
@NullMarked
package org.fairwatt.engine.dispatch;

import org.jspecify.annotations.NullMarked;
