/** Tests of what a visit tells, and of how it is forgotten. */
@NullMarked
package org.fairwatt.fairness;

import org.jspecify.annotations.NullMarked;
