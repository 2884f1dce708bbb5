/** Opens and suspends tenants: their place in the directory, their organization in Keycloak, and their first people. */
@NullMarked
package org.fairwatt.launcher.tenants;

import org.jspecify.annotations.NullMarked;
