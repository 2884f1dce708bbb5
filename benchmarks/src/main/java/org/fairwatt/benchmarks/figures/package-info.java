/** What was measured, against its goals, as a table for people and as JSON for programs. */
@NullMarked
package org.fairwatt.benchmarks.figures;

import org.jspecify.annotations.NullMarked;
