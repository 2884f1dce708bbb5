/** What people type: {@code ./fairwatt bench}. */
@NullMarked
package org.fairwatt.benchmarks.cli;

import org.jspecify.annotations.NullMarked;
