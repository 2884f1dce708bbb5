/** Who was allowed what: codes, access and refresh tokens, and the endpoint that exchanges them. */
@NullMarked
package org.fairwatt.simulator.smartcar.token;

import org.jspecify.annotations.NullMarked;
