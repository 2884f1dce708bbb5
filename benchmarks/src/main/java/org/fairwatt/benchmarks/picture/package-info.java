/** Draws what replays gave, as SVG that any browser shows. */
@NullMarked
package org.fairwatt.benchmarks.picture;

import org.jspecify.annotations.NullMarked;
