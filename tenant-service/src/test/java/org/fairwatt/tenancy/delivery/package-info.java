/** Delivery against the real database: nothing lost, nothing twice, in order, also when it falls over. */
@NullMarked
package org.fairwatt.tenancy.delivery;

import org.jspecify.annotations.NullMarked;
