/** The subcommands of {@code ./fairwatt}. */
@NullMarked
package org.fairwatt.launcher.cli;

import org.jspecify.annotations.NullMarked;
