/** The cars that the simulator has: their accounts, how they drive, drain and charge with the clock, and what ails them. */
@NullMarked
package org.fairwatt.simulator.smartcar.garage;

import org.jspecify.annotations.NullMarked;
