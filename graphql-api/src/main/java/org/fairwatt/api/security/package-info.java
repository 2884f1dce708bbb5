/** Who is calling: the token is judged in one place for HTTP and WebSocket, and the tenant comes from it. */
@NullMarked
package org.fairwatt.api.security;

import org.jspecify.annotations.NullMarked;
