/** Whether this node is alive and ready, and how its planner is doing: for health checks and for metrics. */
@NullMarked
package org.fairwatt.api.health;

import org.jspecify.annotations.NullMarked;
