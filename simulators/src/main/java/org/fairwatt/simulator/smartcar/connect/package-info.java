/** Connect: the pages by which an owner signs in at the maker and allows the application to use a car. */
@NullMarked
package org.fairwatt.simulator.smartcar.connect;

import org.jspecify.annotations.NullMarked;
