/**
 * Finds the best place for one request in a cluster as it stands, within a millisecond.
 */
@NullMarked
package org.fairwatt.engine.insert;

import org.jspecify.annotations.NullMarked;
