/** Notifications by mail: what waits is claimed, put into words in the person's language, and sent outside of any transaction. */
@NullMarked
package org.fairwatt.tenancy.mail;

import org.jspecify.annotations.NullMarked;
