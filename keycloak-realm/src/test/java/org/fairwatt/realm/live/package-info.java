/**
 * The realm in a running Keycloak, tried from outside as browsers, the tenant service and attackers do. Skipped unless
 * the system property {@code fairwatt.keycloak.url} names one.
 */
@NullMarked
package org.fairwatt.realm.live;

import org.jspecify.annotations.NullMarked;
