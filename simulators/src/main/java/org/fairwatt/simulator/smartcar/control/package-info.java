/** Where tests and demos take hold of the cars: what they are, what ails them, and how they stand. */
@NullMarked
package org.fairwatt.simulator.smartcar.control;

import org.jspecify.annotations.NullMarked;
