/** The product's engine on a made-up day: promises, planning between arrivals, dispatch. */
@NullMarked
package org.fairwatt.benchmarks.synthetic.engine;

import org.jspecify.annotations.NullMarked;
