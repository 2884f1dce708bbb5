/** The most energy that any policy could have given: a linear program that knows the whole log beforehand. */
@NullMarked
package org.fairwatt.benchmarks.bound;

import org.jspecify.annotations.NullMarked;
