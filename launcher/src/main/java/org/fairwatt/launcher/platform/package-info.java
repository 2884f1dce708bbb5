/** All parts together: started side by side where they can be, stopped together when one dies. */
@NullMarked
package org.fairwatt.launcher.platform;

import org.jspecify.annotations.NullMarked;
