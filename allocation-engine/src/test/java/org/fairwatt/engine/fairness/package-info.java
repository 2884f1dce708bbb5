/** Tests of what fairness remembers, and weeks in which some drivers do not say the truth. */
@NullMarked
package org.fairwatt.engine.fairness;

import org.jspecify.annotations.NullMarked;
