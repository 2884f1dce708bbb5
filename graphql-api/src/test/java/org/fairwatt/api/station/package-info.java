/** Tests of what is shown of stations. */
@NullMarked
package org.fairwatt.api.station;

import org.jspecify.annotations.NullMarked;
