/** The server's transactions, as tests would have them. */
@NullMarked
package org.fairwatt.tenancy.transaction;

import org.jspecify.annotations.NullMarked;
