/** HTTP as the simulator needs it: requests, responses, routes and a small server. */
@NullMarked
package org.fairwatt.simulator.smartcar.web;

import org.jspecify.annotations.NullMarked;
