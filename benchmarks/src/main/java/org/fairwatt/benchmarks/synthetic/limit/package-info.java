/** What nobody can beat on a made-up day: a linear program that knows it beforehand. */
@NullMarked
package org.fairwatt.benchmarks.synthetic.limit;

import org.jspecify.annotations.NullMarked;
