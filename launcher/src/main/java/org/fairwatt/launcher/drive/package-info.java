/** Sends a logged day of charging sessions through the public API, each as a driver's slot request, and sums up the answers. */
@NullMarked
package org.fairwatt.launcher.drive;

import org.jspecify.annotations.NullMarked;
