/** What a user did wrong rolls the transaction back without becoming an incident of the server's. */
@NullMarked
package org.fairwatt.tenancy.refusal;

import org.jspecify.annotations.NullMarked;
