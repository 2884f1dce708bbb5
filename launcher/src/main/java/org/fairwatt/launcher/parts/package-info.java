/** One class per part of the platform: PostgreSQL, Keycloak, the mail catcher, the Smartcar simulator, Open Liberty. Each unpacks once, starts, and says when it answers. */
@NullMarked
package org.fairwatt.launcher.parts;

import org.jspecify.annotations.NullMarked;
