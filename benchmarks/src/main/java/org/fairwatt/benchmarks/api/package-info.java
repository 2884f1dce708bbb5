/** {@code ./fairwatt bench api}: requests, reads and subscriptions. */
@NullMarked
package org.fairwatt.benchmarks.api;

import org.jspecify.annotations.NullMarked;
