/** What was measured on made-up days, against its goals. */
@NullMarked
package org.fairwatt.benchmarks.synthetic.report;

import org.jspecify.annotations.NullMarked;
