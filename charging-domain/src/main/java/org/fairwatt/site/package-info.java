/** Sites, charging stations, EVSEs and connectors: where one plugs in. */
@NullMarked
package org.fairwatt.site;

import org.jspecify.annotations.NullMarked;
