/** What the FAIRWATT_* variables say: places, ports and which parts already run elsewhere. */
@NullMarked
package org.fairwatt.launcher.settings;

import org.jspecify.annotations.NullMarked;
