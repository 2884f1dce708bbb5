/** Ways of sharing that promise nothing: who comes takes a free EVSE, and power goes by one simple order. */
@NullMarked
package org.fairwatt.benchmarks.synthetic.plain;

import org.jspecify.annotations.NullMarked;
