/** The identity realm as code: the file that Keycloak imports, the names in it, and how its server is built. */
@NullMarked
package org.fairwatt.realm;

import org.jspecify.annotations.NullMarked;
