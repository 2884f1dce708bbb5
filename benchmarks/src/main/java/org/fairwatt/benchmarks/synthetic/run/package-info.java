/** What every way of sharing has in common when a made-up day is played: cars, room in the tree, rules, outcomes. */
@NullMarked
package org.fairwatt.benchmarks.synthetic.run;

import org.jspecify.annotations.NullMarked;
