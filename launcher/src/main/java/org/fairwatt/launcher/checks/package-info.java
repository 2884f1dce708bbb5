/** What must be right before anything is started, said in one line each. */
@NullMarked
package org.fairwatt.launcher.checks;

import org.jspecify.annotations.NullMarked;
