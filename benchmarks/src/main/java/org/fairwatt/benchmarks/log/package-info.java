/** Logged charging sessions as they are replayed: what truly happened, and what the driver told, or would have told. */
@NullMarked
package org.fairwatt.benchmarks.log;

import org.jspecify.annotations.NullMarked;
