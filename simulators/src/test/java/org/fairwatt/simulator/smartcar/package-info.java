/** The simulator as the real SDK and a browser meet it. */
@NullMarked
package org.fairwatt.simulator.smartcar;

import org.jspecify.annotations.NullMarked;
