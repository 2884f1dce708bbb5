/** Speaks with our own Keycloak as its administrator; only the launcher may, the product has its own narrow account. */
@NullMarked
package org.fairwatt.launcher.identity;

import org.jspecify.annotations.NullMarked;
