/** Clusters: the transformer, its circuits, load limits and base load, and how congested they are. */
@NullMarked
package org.fairwatt.grid;

import org.jspecify.annotations.NullMarked;
