/** Puts a platform under load from outside, and times it. */
@NullMarked
package org.fairwatt.benchmarks.load;

import org.jspecify.annotations.NullMarked;
