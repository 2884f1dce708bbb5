/** The engine's hot paths, timed one call at a time by JMH. */
@NullMarked
package org.fairwatt.benchmarks.synthetic.hot;

import org.jspecify.annotations.NullMarked;
