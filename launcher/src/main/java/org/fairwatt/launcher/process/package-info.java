/** The child processes: starting, waiting until they answer, telling of their death, stopping. */
@NullMarked
package org.fairwatt.launcher.process;

import org.jspecify.annotations.NullMarked;
