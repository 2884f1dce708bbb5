/** Plays Smartcar on this machine: Connect, the token endpoint, the API of vehicles, and cars that live with the clock. */
@NullMarked
package org.fairwatt.simulator.smartcar;

import org.jspecify.annotations.NullMarked;
