/** The web client: its files, its configuration and the headers that guard it. */
@NullMarked
package org.fairwatt.api.page;

import org.jspecify.annotations.NullMarked;
