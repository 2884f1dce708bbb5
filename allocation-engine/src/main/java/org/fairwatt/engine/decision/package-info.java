/**
 * The decision on one request among several clusters, and the record from which it can be made again.
 */
@NullMarked
package org.fairwatt.engine.decision;

import org.jspecify.annotations.NullMarked;
