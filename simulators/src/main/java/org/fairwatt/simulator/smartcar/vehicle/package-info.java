/** Smartcar's API of vehicles, version 2.0: what it answers, in its shapes, with its headers and errors. */
@NullMarked
package org.fairwatt.simulator.smartcar.vehicle;

import org.jspecify.annotations.NullMarked;
