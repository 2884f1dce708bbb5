/** Sites that are only listened to, for tests of what arrives of an input. */
@NullMarked
package org.fairwatt.api.site;

import org.jspecify.annotations.NullMarked;
