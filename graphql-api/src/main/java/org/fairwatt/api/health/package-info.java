/** Whether this node is alive and ready. */
@NullMarked
package org.fairwatt.api.health;

import org.jspecify.annotations.NullMarked;
