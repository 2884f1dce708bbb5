/** The operations on the policy, run over what is kept in memory. */
@NullMarked
package org.fairwatt.api.policy;

import org.jspecify.annotations.NullMarked;
