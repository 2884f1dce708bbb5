/** Tests that run inside the server, beside the EAR's own beans and with its database. */
@NullMarked
package org.fairwatt.e2e.server;

import org.jspecify.annotations.NullMarked;
