/**
 * Improves promises in the background, never for the worse, and mends a plan when a limit was lowered.
 */
@NullMarked
package org.fairwatt.engine.plan;

import org.jspecify.annotations.NullMarked;
