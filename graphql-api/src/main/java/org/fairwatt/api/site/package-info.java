/** Provisioning of sites in GraphQL. */
@NullMarked
package org.fairwatt.api.site;

import org.jspecify.annotations.NullMarked;
