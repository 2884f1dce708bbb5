/** The ports in memory, written by hand for the tests of the use cases. No transactions: what is written stays. */
@NullMarked
package org.fairwatt.memory;

import org.jspecify.annotations.NullMarked;
