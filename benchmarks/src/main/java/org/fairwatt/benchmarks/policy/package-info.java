/** Ways to share a site's power, each behind {@link org.fairwatt.benchmarks.replay.ReplayPolicy}; {@code Policies} knows them by name. */
@NullMarked
package org.fairwatt.benchmarks.policy;

import org.jspecify.annotations.NullMarked;
