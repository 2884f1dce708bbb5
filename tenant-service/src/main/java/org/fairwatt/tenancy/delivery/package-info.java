/** Takes committed events from the outbox to every node that listens, and notes which clusters wait for the planner. */
@NullMarked
package org.fairwatt.tenancy.delivery;

import org.jspecify.annotations.NullMarked;
