/** Keeps the realm in our own Keycloak as this platform needs it. */
@NullMarked
package org.fairwatt.launcher.identity;

import org.jspecify.annotations.NullMarked;
