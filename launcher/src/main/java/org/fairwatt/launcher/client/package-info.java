/** The platform as it looks from outside: signing in like a browser, and GraphQL over HTTP and WebSocket. */
@NullMarked
package org.fairwatt.launcher.client;

import org.jspecify.annotations.NullMarked;
