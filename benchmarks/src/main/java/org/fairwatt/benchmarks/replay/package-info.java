/** Runs a log of charging sessions again, second by second, under a policy that knows only what could be known then. */
@NullMarked
package org.fairwatt.benchmarks.replay;

import org.jspecify.annotations.NullMarked;
