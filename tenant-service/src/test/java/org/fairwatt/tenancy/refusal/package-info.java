/** Refusals and transactions. */
@NullMarked
package org.fairwatt.tenancy.refusal;

import org.jspecify.annotations.NullMarked;
