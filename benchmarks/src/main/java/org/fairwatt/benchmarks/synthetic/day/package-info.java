/** A neighbourhood's day, made up by a seed: transformers with their trees, EVSEs, and who asks for what. */
@NullMarked
package org.fairwatt.benchmarks.synthetic.day;

import org.jspecify.annotations.NullMarked;
